package clickweight.gui;

import javafx.scene.Node;

/** One screen of the bench. */
public interface Screen {
    /** What stands in the window. */
    Node node();

    /** Brings it up to date; once for each frame while it is shown, on the screen's thread. */
    void frame();
}
