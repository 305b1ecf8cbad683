package clickweight.cli.feel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.station.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A terminal of which only the commands are looked at. */
class RawTerminalTest {
    private final List<String> commands = new ArrayList<>();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(shown, true, UTF_8);

    private boolean note(List<String> command) {
        return commands.add(command.getLast());
    }

    @Test
    void theTerminalIsKeptSetAndPutBackAsItWas() throws IOException {
        RawTerminal terminal = RawTerminal.open(out, this::note);
        assertEquals("\u001b[?1000h\u001b[?1006h", shown.toString(UTF_8));
        terminal.close();
        assertEquals("\u001b[?1000h\u001b[?1006h\u001b[?1006l\u001b[?1000l", shown.toString(UTF_8));
        assertEquals(3, commands.size());
        assertTrue(commands.get(0).startsWith("stty -g < /dev/tty > "), commands.get(0));
        assertTrue(commands.get(1).startsWith("stty -icanon -echo"), commands.get(1));
        assertTrue(commands.get(2).startsWith("stty \"$(cat "), commands.get(2));
    }

    @Test
    void closingTwicePutsItBackOnce() throws IOException {
        RawTerminal terminal = RawTerminal.open(out, this::note);
        terminal.close();
        terminal.close();
        assertEquals(3, commands.size());
    }

    @Test
    void aTerminalThatCannotBeSetIsSaidSoAndLeftAlone() {
        Failure failure = assertThrows(Failure.class, () -> RawTerminal.open(out, command -> false));
        assertTrue(
                String.valueOf(failure.getMessage()).contains("This terminal cannot tell of the mouse (stty failed)"));
        assertEquals("", shown.toString(UTF_8));
    }
}
