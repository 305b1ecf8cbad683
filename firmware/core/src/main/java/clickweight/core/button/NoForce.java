package clickweight.core.button;

/** The witness of a board without force channels. */
public final class NoForce implements ForceWitness {
    @Override
    public int force(int button) {
        return NONE;
    }
}
