package clickweight.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scripts of the emulator and the library they stand on, installed once beside the classes of this module: copied
 * from the resources, then {@code npm ci} with the lock file.
 */
final class NodeProgram {
    /** Everything in src/main/node, the lock file last: once it is there, the library is. */
    static final List<String> FILES = List.of(
            "adc.js",
            "bootrom.js",
            "chip.js",
            "clock.js",
            "commands.js",
            "core.js",
            "counters.js",
            "flash.js",
            "log.js",
            "machine.js",
            "main.js",
            "opcodes.js",
            "small.js",
            "ssi.js",
            "stimuli.js",
            "system-control.js",
            "timer.js",
            "uart.js",
            "usb-device.js",
            "usb-host.js",
            "watchdog.js",
            "package.json",
            "package-lock.json");

    private static final String NODE_MISSING =
            "The emulator needs Node: install Node 18 or newer (Debian: apt install nodejs npm) and run again.";
    private static final int OLDEST_NODE = 18;
    private static final String LOCK_FILE = "package-lock.json";
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private final String node;
    private final String npm;
    private final Path folder;

    /**
     * Programs by name or path, and where to install.
     *
     * @param folder made where it is missing
     */
    NodeProgram(String node, String npm, Path folder) {
        this.node = node;
        this.npm = npm;
        this.folder = folder;
    }

    /** With the Node and npm of the path. */
    static NodeProgram usual() {
        return new NodeProgram("node", WINDOWS ? "npm.cmd" : "npm", usualFolder());
    }

    /** Whether Node is there and new enough. */
    boolean nodeIsThere() {
        try {
            requireNode();
            return true;
        } catch (EmulatorException e) {
            return false;
        }
    }

    /** The script, installed and running. */
    NodePipe start() {
        return new NodePipe(node, install());
    }

    /** The main script, installed. */
    Path install() {
        requireNode();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                copyAll();
            }
        } catch (IOException e) {
            throw new EmulatorException(
                    "The emulator cannot be installed in " + folder + ": " + e.getMessage() + ".", e);
        }
        return folder.resolve("main.js");
    }

    private void requireNode() {
        String version;
        try {
            version = output(List.of(node, "--version"), null).text().strip();
        } catch (IOException e) {
            throw new EmulatorException(NODE_MISSING, e);
        }
        String major = version.startsWith("v") ? version.substring(1).split("\\.", 2)[0] : "";
        if (!major.matches("[0-9]{1,4}") || Integer.parseInt(major) < OLDEST_NODE) {
            throw new EmulatorException(NODE_MISSING + " The one on the path says " + version + ".");
        }
    }

    /** Beside the classes or the jar, so that a clean build is a clean start. */
    private static Path usualFolder() {
        String chosen = System.getProperty("clickweight.emulator.home");
        if (chosen != null) {
            return Path.of(chosen);
        }
        try {
            Path classes = Path.of(NodeProgram.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolveSibling("emulator");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copyAll() throws IOException {
        for (String name : FILES) {
            byte[] wanted = resource(name);
            Path file = folder.resolve(name);
            boolean same = Files.exists(file) && Arrays.equals(Files.readAllBytes(file), wanted);
            if (same) {
                continue;
            }
            if (name.equals(LOCK_FILE)) {
                installLibrary(wanted);
            } else {
                Files.write(file, wanted);
            }
        }
    }

    private void installLibrary(byte[] lockFile) throws IOException {
        Path file = folder.resolve(LOCK_FILE);
        Files.write(file, lockFile);
        String failed = "";
        try {
            Outcome outcome = output(List.of(npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"), folder);
            if (outcome.code() != 0) {
                failed = outcome.text().strip();
            }
        } catch (IOException e) {
            failed = "npm is not on the path (Debian: apt install npm)";
        }
        if (!failed.isEmpty() || !Files.isDirectory(folder.resolve("node_modules"))) {
            Files.deleteIfExists(file);
            throw new EmulatorException("The library of the emulator could not be installed by npm: " + failed);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = NodeProgram.class.getResourceAsStream("node/" + name)) {
            if (in == null) {
                throw new IOException("the resource " + name + " is missing");
            }
            return in.readAllBytes();
        }
    }

    private record Outcome(int code, String text) {}

    private static Outcome output(List<String> command, @Nullable Path folder) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder == null ? null : folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
