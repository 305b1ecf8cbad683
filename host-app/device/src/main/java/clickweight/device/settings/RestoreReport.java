package clickweight.device.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the values of a snapshot. */
public final class RestoreReport {
    private final List<String> refusals = new ArrayList<>();
    private int same;
    private int changed;

    RestoreReport() {}

    void same() {
        same++;
    }

    void changed() {
        changed++;
    }

    /** Which profile is in force, before and after; null for firmware without profiles. */
    void switched(@Nullable Setting before, @Nullable Setting after) {
        if (before != null && after != null && before.value() != after.value()) {
            changed++;
        }
    }

    void refused(String sentence) {
        if (!refusals.contains(sentence)) {
            refusals.add(sentence);
        }
    }

    /** Values that the mouse had already. */
    public int alreadySo() {
        return same;
    }

    /** Values that the mouse was given. */
    public int given() {
        return changed;
    }

    /** What the mouse does not know or no longer allows: a sentence each. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** What happened, in a sentence. */
    public String text() {
        String kept = refusals.isEmpty() ? "" : ", " + refusals.size() + " not taken";
        return "Settings: " + same + " as they were, " + changed + " put back" + kept + ".";
    }
}
