package clickweight.device.link;

import clickweight.device.words.SentenceException;

/** The mouse can be reached but something about it is not as it must be. */
public class SessionException extends SentenceException {
    private static final long serialVersionUID = 1;

    public SessionException(String sentence) {
        super(sentence);
    }
}
