package clickweight.measure.grr;

/**
 * One reading of a gauge study.
 *
 * @param part what was measured: a button specimen
 * @param appraiser who measured: a full re-mount by a person or a rig
 * @param trial which time: a stroke
 * @param value in the unit of the study
 * @param order place in the sequence in which all readings were taken; NaN when it is not known
 */
public record GaugeReading(String part, String appraiser, String trial, double value, double order) {
    /** One of unknown order. */
    public GaugeReading(String part, String appraiser, String trial, double value) {
        this(part, appraiser, trial, value, Double.NaN);
    }
}
