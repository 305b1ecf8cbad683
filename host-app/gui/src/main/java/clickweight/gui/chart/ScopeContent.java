package clickweight.gui.chart;

import clickweight.gui.judge.Sweep;
import clickweight.gui.trace.RecordedPress;
import clickweight.gui.words.ForceUnit;
import java.util.List;

/**
 * What a scope shows.
 *
 * @param button 0 = left to 3 = middle
 * @param heading words above the plot
 * @param shown presses to lay over each other, oldest first
 * @param touches all that is counted beside them
 * @param operating threshold that is tried, mN
 * @param release the other one
 * @param mouseOperating what the mouse has
 * @param sweep what other thresholds would do; without steps before that is known
 */
public record ScopeContent(
        int button,
        String heading,
        List<RecordedPress> shown,
        List<RecordedPress> touches,
        int operating,
        int release,
        int mouseOperating,
        Sweep sweep,
        ForceUnit unit,
        Palette palette) {
    static final ScopeContent NOTHING = new ScopeContent(
            0, "", List.of(), List.of(), 600, 400, 600, new Sweep(List.of()), ForceUnit.MILLI_NEWTONS, Palette.DARK);
}
