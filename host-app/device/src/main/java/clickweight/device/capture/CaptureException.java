package clickweight.device.capture;

import java.io.IOException;
import java.util.Objects;

/** A capture cannot be read or written. The message is one sentence for a person: what, why, what to do. */
public final class CaptureException extends IOException {
    private static final long serialVersionUID = 1;

    CaptureException(String sentence) {
        super(sentence);
    }

    CaptureException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
