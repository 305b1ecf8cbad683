package clickweight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class SimulateTest {
    @Test
    void thePortItPrintsIsAMouseForTheOtherVerbs() throws Exception {
        PipedInputStream printed = new PipedInputStream();
        PrintStream out = new PrintStream(new PipedOutputStream(printed), true, UTF_8);
        Console console = new Console(InputStream.nullInputStream(), out, System.err, false, false);
        Thread server = Thread.ofPlatform().daemon().start(() -> Main.run(console, "simulate", "--port", "0"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(printed, UTF_8))) {
            String uri = lines.readLine();
            assertTrue(uri.startsWith("tcp:127.0.0.1:"), uri);
            CliRun run = CliRun.of("settings", "set", "left.force.operating", "700", "--device", uri);
            assertEquals(
                    "left.force.operating = 700 (was 600)\n",
                    run.exits(ExitCode.OK).out());
            CliRun again = CliRun.of("settings", "get", "left.force.operating", "--device", uri);
            assertTrue(again.exits(ExitCode.OK).out().startsWith("left.force.operating = 700\n"), again.out());
        } finally {
            server.interrupt();
        }
    }

    @Test
    void onStandardInputAndOutputItEndsWithItsInput() {
        CliRun run = CliRun.reading(new ByteArrayInputStream(new byte[] {0}), "simulate", "--stdio");
        assertEquals("", run.exits(ExitCode.OK).err());
    }

    @Test
    void aPortThatIsTakenIsNamedInOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            CliRun run =
                    CliRun.of("simulate", "--port", port).exits(ExitCode.DEVICE).saysOneSentence();
            assertTrue(run.err().contains(port), run.err());
        }
    }

    @Test
    void aCurveThatIsNotThereAndAnImpossiblePortAreRefused() {
        CliRun.of("simulate", "--curve", "no-such.csv").exits(ExitCode.DATA).saysOneSentence();
        CliRun.of("simulate", "--port", "70000")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--port is 70000: choose 1 to 65535, or 0 for any that is free.");
        CliRun.of("simulate", "--strokes", "0")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--strokes is 0: choose 1 or more");
    }
}
