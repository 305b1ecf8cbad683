package clickweight.measure.grr;

/** Readings that are no crossed study: the message is one sentence that says why and what to do. */
public final class GaugeStudyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    GaugeStudyException(String sentence) {
        super(sentence);
    }
}
