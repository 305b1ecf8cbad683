package clickweight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.Console;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;

/** One run of the program in this process: its exit code and what it wrote. */
record CliRun(int exitCode, String out, String err) {
    static CliRun of(String... arguments) {
        return reading(InputStream.nullInputStream(), arguments);
    }

    static CliRun reading(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(in, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8), false, false);
        int code = Main.run(console, arguments);
        return new CliRun(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Asserts the exit code and shows both streams when it is another. */
    CliRun exits(int expected) {
        assertEquals(expected, exitCode, () -> "out: " + out + "\nerr: " + err);
        return this;
    }

    /** Asserts that the run said one line on standard error, no stack trace, and nothing on standard output. */
    CliRun saysOneSentence() {
        assertEquals(1, err.lines().count(), err);
        assertEquals("", out);
        assertEquals("clickweight: ", err.substring(0, 13));
        return this;
    }

    /** The same, with these words in it. */
    CliRun saysOneSentence(String words) {
        assertTrue(err.contains(words), err);
        return saysOneSentence();
    }
}
