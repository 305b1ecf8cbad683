package clickweight.cli.link;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Wrap;
import clickweight.device.stream.SessionListener;
import clickweight.device.words.FaultText;
import clickweight.protocol.message.Fault;
import java.util.HashSet;
import java.util.Set;

/** Says on standard error what a mouse had to give up, each cause once, as soon as it is heard. */
public final class FaultNotice implements SessionListener {
    private final Console console;
    private final Style style;
    private final Set<Integer> told = new HashSet<>();

    public FaultNotice(Console console, Style style) {
        this.console = console;
        this.style = style;
    }

    @Override
    public void onFault(Fault fault, long micros) {
        if (told.add(fault.cause())) {
            if (console.errTerminal()) {
                // over a line that shows how far it is; the next one is drawn anew
                console.err().print("\r" + " ".repeat(Wrap.COLUMNS - 1) + "\r");
            }
            console.err().println(style.warning("Fault:") + " " + FaultText.sentence(fault));
        }
    }
}
