package clickweight.device.mouse;

import java.io.IOException;
import java.util.Objects;

/** A report descriptor that cannot be followed, or not one of a mouse. The message is one sentence. */
public final class DescriptorException extends IOException {
    private static final long serialVersionUID = 1;

    DescriptorException(String sentence) {
        super(sentence);
    }

    /** The sentence; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** It cannot be followed. */
    static DescriptorException broken(int offset, String why) {
        return new DescriptorException("The report descriptor of this device cannot be followed, at byte " + offset
                + " " + why + ": use another mouse, and report its model.");
    }
}
