package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.Wrap;
import clickweight.device.manager.Surroundings;
import clickweight.station.link.Connection;
import java.io.IOException;
import picocli.CommandLine.Option;

/** How long a verb waits for a mouse that went away in the middle, and what it says meanwhile. */
final class ReconnectOption {
    private static final long SECOND_MICROS = 1_000_000;

    @Option(
            names = "--reconnect-seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "When the mouse goes away, wait so long for it to come back. Default: 30; 0: do not wait.")
    double seconds;

    /** Hears what there is, and waits if it must. */
    void pump(Connection connection, Console console) throws IOException {
        connection.pump(Surroundings.real(), seconds, new Words(console));
    }

    /** On a terminal one line that is written over. */
    private record Words(Console console) implements Connection.Away {
        @Override
        public void gone(String sentence) {
            clear();
            console.err().println(sentence);
        }

        @Override
        public void waiting(long awayMicros, long limitMicros) {
            if (console.errTerminal()) {
                console.err().print("\rwaiting, " + (limitMicros - awayMicros) / SECOND_MICROS + " s left ");
                console.err().flush();
            }
        }

        @Override
        public void back(String sentence) {
            clear();
            console.err().println(sentence);
        }

        private void clear() {
            if (console.errTerminal()) {
                console.err().print("\r" + " ".repeat(Wrap.COLUMNS - 1) + "\r");
            }
        }
    }
}
