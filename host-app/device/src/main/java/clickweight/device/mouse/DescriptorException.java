package clickweight.device.mouse;

import clickweight.device.words.SentenceException;

/** A report descriptor that cannot be followed, or not one of a mouse. */
public final class DescriptorException extends SentenceException {
    private static final long serialVersionUID = 1;

    DescriptorException(String sentence) {
        super(sentence);
    }

    /** It cannot be followed. */
    static DescriptorException broken(int offset, String why) {
        return new DescriptorException("The report descriptor of this device cannot be followed, at byte " + offset
                + " " + why + ": use another mouse, and report its model.");
    }
}
