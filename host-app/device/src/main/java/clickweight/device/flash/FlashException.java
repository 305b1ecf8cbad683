package clickweight.device.flash;

import java.io.IOException;
import java.util.Objects;

/** Flashing ended before the mouse was back. The message is one sentence for a person: what, why, what to do. */
public final class FlashException extends IOException {
    private static final long serialVersionUID = 1;

    FlashException(String sentence) {
        super(sentence);
    }

    /** The sentence; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
