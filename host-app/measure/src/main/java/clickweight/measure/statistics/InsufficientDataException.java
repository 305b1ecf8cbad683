package clickweight.measure.statistics;

/** The data do not allow what was asked of them: the message is one sentence that says why and what is missing. */
public final class InsufficientDataException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InsufficientDataException(String sentence) {
        super(sentence);
    }
}
