package clickweight.gui.mouse;

import clickweight.device.Session;
import java.io.IOException;

/** Something to ask the mouse, on the thread that talks to it. */
@FunctionalInterface
public interface Question<T> {
    /** Asks. */
    T ask(Session session) throws IOException;
}
