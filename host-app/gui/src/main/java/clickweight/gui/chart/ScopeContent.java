package clickweight.gui.chart;

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
 */
public record ScopeContent(
        int button,
        String heading,
        List<RecordedPress> shown,
        List<RecordedPress> touches,
        int operating,
        int release,
        int mouseOperating,
        ForceUnit unit,
        Palette palette) {
    static final ScopeContent NOTHING =
            new ScopeContent(0, "", List.of(), List.of(), 600, 400, 600, ForceUnit.MILLI_NEWTONS, Palette.DARK);

    /** The last presses among touches. */
    public static List<RecordedPress> lastPresses(List<RecordedPress> touches, int most) {
        List<RecordedPress> presses =
                touches.stream().filter(RecordedPress::reported).toList();
        return presses.subList(Math.max(0, presses.size() - most), presses.size());
    }
}
