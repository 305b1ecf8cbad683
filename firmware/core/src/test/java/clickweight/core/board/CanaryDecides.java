package clickweight.core.board;

/** Breaks the rule that this package holds interfaces only. */
public final class CanaryDecides {
    /** A decision. */
    public boolean decide() {
        return true;
    }
}
