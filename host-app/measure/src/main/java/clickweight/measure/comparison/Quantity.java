package clickweight.measure.comparison;

import clickweight.measure.stroke.Stroke;
import java.util.OptionalDouble;

/** What of a stroke is compared, in mN. */
public enum Quantity {
    ACTIVATION_FORCE("activation_force_mN", "activation force"),
    FORCE_AT_MAKE("force_at_make_mN", "force at make"),
    RELEASE_FORCE("release_force_mN", "release force"),
    FORCE_AT_FIRST_OPENING("force_at_first_opening_mN", "force at first opening");

    private final String key;
    private final String words;

    Quantity(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** Its name in the JSON of a result. */
    public String key() {
        return key;
    }

    /** Its name for a person. */
    public String words() {
        return words;
    }

    OptionalDouble of(Stroke stroke) {
        return switch (this) {
            case ACTIVATION_FORCE -> stroke.activationForce();
            case FORCE_AT_MAKE -> stroke.forceAtMake();
            case RELEASE_FORCE -> stroke.releaseForce();
            case FORCE_AT_FIRST_OPENING -> stroke.forceAtFirstOpening();
        };
    }
}
