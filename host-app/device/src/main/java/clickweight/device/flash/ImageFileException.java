package clickweight.device.flash;

import java.io.IOException;
import java.util.Objects;

/** A file is not an image for this mouse. The message is one sentence for a person: what, why, what to do. */
public final class ImageFileException extends IOException {
    private static final long serialVersionUID = 1;

    ImageFileException(String sentence) {
        super(sentence);
    }

    /** The sentence; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
