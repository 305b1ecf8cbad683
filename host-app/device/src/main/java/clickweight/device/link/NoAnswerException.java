package clickweight.device.link;

/** A question was asked twice and not answered in time. */
public final class NoAnswerException extends SessionException {
    private static final long serialVersionUID = 1;

    public NoAnswerException(String sentence) {
        super(sentence);
    }
}
