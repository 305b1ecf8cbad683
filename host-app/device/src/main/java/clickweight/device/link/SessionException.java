package clickweight.device.link;

import java.io.IOException;
import java.util.Objects;

/** The mouse can be reached but something about it is not as it must be. The message is one sentence for a person. */
public class SessionException extends IOException {
    private static final long serialVersionUID = 1;

    public SessionException(String sentence) {
        super(sentence);
    }

    /** The sentence; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
