package clickweight.device.manager;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The rule that lets a person on Linux open the mouse without being root. It must come before 73-seat-late.rules, which
 * gives devices with the tag uaccess to whoever sits at the machine.
 */
public final class UdevRule {
    private static final String NAME = "70-clickweight.rules";
    private static final String FOLDER = "etc/udev/rules.d";

    private final Path root;
    private final Commands commands;

    /** Runs a program of the system. */
    interface Commands {
        /** Whether it ran and ended well. */
        boolean run(List<String> command);
    }

    UdevRule(Path root, Commands commands) {
        this.root = root;
        this.commands = commands;
    }

    /** The one of this machine. */
    public static UdevRule ofThisMachine() {
        return below(Path.of("/"));
    }

    /** The one of a system that lies in a folder. */
    public static UdevRule below(Path root) {
        return new UdevRule(root, SystemProgram::run);
    }

    /** The rule itself. */
    public String text() {
        try (InputStream in = Objects.requireNonNull(UdevRule.class.getResourceAsStream(NAME))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it goes. */
    public Path path() {
        return root.resolve(FOLDER).resolve(NAME);
    }

    /** Whether it is there, as it is now. */
    public boolean isInstalled() {
        try {
            return Files.readString(path()).equals(text());
        } catch (IOException e) {
            return false;
        }
    }

    /** The programs that make the system take notice, to run behind the file. */
    public List<List<String>> reload() {
        return List.of(
                List.of("udevadm", "control", "--reload"),
                List.of("udevadm", "trigger", "--subsystem-match=hidraw", "--subsystem-match=tty"));
    }

    /**
     * Puts it there and makes the system take notice.
     *
     * @return whether the system did; if not, a mouse has it from its next start
     * @throws IOException when the file cannot be written
     */
    public boolean install() throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), text());
        boolean taken = true;
        for (List<String> command : reload()) {
            taken &= commands.run(command);
        }
        return taken;
    }
}
