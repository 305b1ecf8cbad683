package clickweight.device.flash;

import clickweight.device.words.SentenceException;

/** Flashing ended before the mouse was back. */
public final class FlashException extends SentenceException {
    private static final long serialVersionUID = 1;

    FlashException(String sentence) {
        super(sentence);
    }
}
