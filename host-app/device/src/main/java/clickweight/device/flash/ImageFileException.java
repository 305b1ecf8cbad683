package clickweight.device.flash;

import clickweight.device.words.SentenceException;

/** A file is not an image for this mouse. */
public final class ImageFileException extends SentenceException {
    private static final long serialVersionUID = 1;

    ImageFileException(String sentence) {
        super(sentence);
    }
}
