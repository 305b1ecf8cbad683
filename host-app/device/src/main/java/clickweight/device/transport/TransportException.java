package clickweight.device.transport;

import java.io.IOException;
import java.util.Objects;

/** The wire failed. The message is one sentence for a person: what, why, what to do. */
public class TransportException extends IOException {
    private static final long serialVersionUID = 1;

    public TransportException(String sentence) {
        super(sentence);
    }

    public TransportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
