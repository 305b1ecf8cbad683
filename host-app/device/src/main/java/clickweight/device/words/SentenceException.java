package clickweight.device.words;

import java.io.IOException;
import java.util.Objects;

/** Something failed that a person is told of: the message is one sentence that says what, why, and what to do. */
public abstract class SentenceException extends IOException {
    private static final long serialVersionUID = 1;

    protected SentenceException(String sentence) {
        super(sentence);
    }

    protected SentenceException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence; never null. */
    @Override
    public final String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
