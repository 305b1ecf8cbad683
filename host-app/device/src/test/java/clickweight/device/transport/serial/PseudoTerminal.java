package clickweight.device.transport.serial;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A serial port made by socat, with a TCP port of this machine at its other end. */
final class PseudoTerminal implements AutoCloseable {
    private static final String ANNOUNCEMENT = " PTY is ";

    private final Process socat;
    private final String path;

    private PseudoTerminal(Process socat, String path) {
        this.socat = socat;
        this.path = path;
    }

    /** Skips the test, and says why, where there is none. */
    static void assumePossible() {
        assumeTrue(isPossible(), "SKIPPED: socat is not installed, so there is no serial port to test with");
    }

    private static boolean isPossible() {
        try {
            new ProcessBuilder("socat", "-V").start().destroy();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** socat says on its error stream what the port is called. */
    static PseudoTerminal before(int tcpPort) throws IOException {
        Process socat = new ProcessBuilder(
                        "socat",
                        "-d",
                        "-d",
                        "pty,raw,echo=0,waitslave,pty-interval=0.01",
                        "tcp:127.0.0.1:" + tcpPort + ",nodelay")
                .start();
        BufferedReader lines = socat.errorReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int at = line.indexOf(ANNOUNCEMENT);
            if (at >= 0) {
                return new PseudoTerminal(socat, line.substring(at + ANNOUNCEMENT.length()));
            }
        }
        throw new IOException("socat made no pseudo-terminal");
    }

    String path() {
        return path;
    }

    /** As when the plug is pulled. */
    void unplug() {
        socat.destroyForcibly();
    }

    @Override
    public void close() {
        unplug();
    }
}
