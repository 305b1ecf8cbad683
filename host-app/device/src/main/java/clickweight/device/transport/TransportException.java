package clickweight.device.transport;

import clickweight.device.words.SentenceException;

/** The wire failed. */
public class TransportException extends SentenceException {
    private static final long serialVersionUID = 1;

    public TransportException(String sentence) {
        super(sentence);
    }

    public TransportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
