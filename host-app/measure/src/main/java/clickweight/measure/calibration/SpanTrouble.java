package clickweight.measure.calibration;

/** Why a calibration cannot be used; the sentence says what to do. */
public final class SpanTrouble extends Exception {
    private static final long serialVersionUID = 1;

    SpanTrouble(String sentence) {
        super(sentence);
    }
}
