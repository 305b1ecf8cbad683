package clickweight.gui.threshold;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Changes of settings that the mouse took, to be taken back and made again:
 *
 * <pre>
 * edits     a  b  c |
 * undo      a  b | c
 * undo      a | b  c
 * edit d    a  d |          what was taken back before is gone
 * </pre>
 */
final class EditHistory {
    private static final int MOST = 200;

    /**
     * One change.
     *
     * @param before values by name as they were
     * @param after values as they became
     */
    record Edit(Map<String, Integer> before, Map<String, Integer> after) {
        Edit {
            before = new LinkedHashMap<>(before);
            after = new LinkedHashMap<>(after);
        }
    }

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final BooleanProperty canUndo = new SimpleBooleanProperty(this, "canUndo", false);
    private final BooleanProperty canRedo = new SimpleBooleanProperty(this, "canRedo", false);

    private void tell() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }

    /** A person changed something; nothing is remembered when no value became another. */
    void made(Edit edit) {
        if (!edit.before().equals(edit.after())) {
            done.push(edit);
            if (done.size() > MOST) {
                done.removeLast();
            }
            undone.clear();
            tell();
        }
    }

    /** The change to take back now. */
    Optional<Edit> undo() {
        Optional<Edit> edit = Optional.ofNullable(done.poll());
        edit.ifPresent(undone::push);
        tell();
        return edit;
    }

    /** The change to make again now. */
    Optional<Edit> redo() {
        Optional<Edit> edit = Optional.ofNullable(undone.poll());
        edit.ifPresent(done::push);
        tell();
        return edit;
    }

    /** Something else changed the mouse: the steps fit no longer. */
    void forget() {
        done.clear();
        undone.clear();
        tell();
    }

    BooleanProperty canUndoProperty() {
        return canUndo;
    }

    BooleanProperty canRedoProperty() {
        return canRedo;
    }
}
