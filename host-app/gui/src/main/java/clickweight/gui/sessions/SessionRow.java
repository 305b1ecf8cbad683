package clickweight.gui.sessions;

import clickweight.gui.words.ForceUnit;
import clickweight.gui.words.Words;
import clickweight.station.library.Entry;
import clickweight.station.library.KeptButton;
import clickweight.station.library.KeptResult;
import clickweight.station.library.Remarks;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One session in the list.
 *
 * @param id its name
 * @param device which mouse
 * @param tags words to find it by
 * @param notes of people
 * @param played whether there is a capture to play again
 * @param result as it was kept; empty when it is lost
 */
record SessionRow(
        String id, String device, List<String> tags, List<String> notes, boolean played, Optional<KeptResult> result) {

    static SessionRow of(Entry entry) throws IOException {
        Optional<KeptResult> result = entry.readResult();
        Remarks remarks = entry.remarks();
        return new SessionRow(
                entry.id(),
                result.map(KeptResult::deviceWords).orElse(""),
                remarks.tags(),
                remarks.notes(),
                entry.capture().isPresent(),
                result);
    }

    /** Whether every word of a search stands somewhere in it. */
    boolean matches(String search) {
        String all = (id + " " + device + " " + String.join(" ", tags) + " " + String.join(" ", notes))
                .toLowerCase(Locale.ROOT);
        for (String word : search.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** When it was measured. */
    String measuredAt() {
        return result.map(KeptResult::measuredAt).orElse("");
    }

    /** Mean activation force of a button, without its unit. */
    String force(String button, ForceUnit unit) {
        return result.flatMap(kept -> kept.button(button))
                .filter(kept -> !Double.isNaN(kept.meanMilliNewtons()))
                .map(kept -> unit.number(kept.meanMilliNewtons()))
                .orElse(Words.of("threshold.unknown"));
    }

    /** Strokes of all buttons. */
    String strokes() {
        return result.map(kept -> Integer.toString(
                        kept.buttons().stream().mapToInt(KeptButton::n).sum()))
                .orElse(Words.of("threshold.unknown"));
    }
}
