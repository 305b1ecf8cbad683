package clickweight.gui.sessions;

import clickweight.gui.measuring.ResultRow;
import clickweight.gui.words.ForceUnit;
import clickweight.gui.words.Words;
import clickweight.station.library.EntryComparison;
import clickweight.station.library.KeptButton;
import java.util.Locale;

/** A button of two sessions beside each other, in words. */
record ComparedRow(String button, String one, String other, String difference, String steps) {

    static ComparedRow of(EntryComparison pair, ForceUnit unit) {
        String difference = pair.difference()
                .map(found -> Words.of(
                        "compare.difference",
                        ResultRow.decimal(found.difference(), unit),
                        ResultRow.decimal(found.interval().low(), unit),
                        ResultRow.decimal(found.interval().high(), unit)))
                .orElse(Words.of("threshold.unknown"));
        return new ComparedRow(
                pair.one().button(),
                force(pair.one(), unit),
                force(pair.other(), unit),
                difference,
                String.format(Locale.ROOT, "%.2f", pair.steps()));
    }

    private static String force(KeptButton button, ForceUnit unit) {
        return ResultRow.decimal(button.meanMilliNewtons(), unit) + " \u00b1 "
                + ResultRow.decimal(button.halfWidth95(), unit) + Words.of("compare.n", Integer.toString(button.n()));
    }
}
