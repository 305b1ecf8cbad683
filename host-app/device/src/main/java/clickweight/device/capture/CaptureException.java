package clickweight.device.capture;

import clickweight.device.words.SentenceException;

/** A capture cannot be read or written. */
public final class CaptureException extends SentenceException {
    private static final long serialVersionUID = 1;

    CaptureException(String sentence) {
        super(sentence);
    }

    CaptureException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
