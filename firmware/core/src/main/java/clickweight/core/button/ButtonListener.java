package clickweight.core.button;

/** Hears what a button does. */
public interface ButtonListener {
    /** The normally open contact closed or opened: a raw edge, with its own time. */
    void contactEdge(int button, boolean closed, int edgeMicros);

    /** The button was judged pressed or released. */
    void judged(int button, boolean pressed);
}
