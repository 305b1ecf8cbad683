package clickweight.station.measurement;

import clickweight.measure.result.ButtonMeasurement;
import clickweight.measure.stroke.ChannelCalibration;
import clickweight.measure.stroke.SensorLimits;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.protocol.ForceScale;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.InputEvent;

/** One button on its way from counts and events to strokes. A calibration that changes applies from the next sample on. */
final class ForceChannel {
    private static final double NANO_PER_MILLI = 1e6;
    private static final double PARTS_PER_MILLION = 1e6;
    private static final double NANOS_PER_MICRO = 1000;
    private static final double TARE_SCALE = 16;
    private static final double RECTANGLE = Math.sqrt(12);

    private final boolean ownContact;
    private final ButtonMeasurement measurement;
    private int tareSixteenths;
    private int spanNanoNewtonsPerCount;

    /**
     * @param button name of what is weighed
     * @param sensor what a calibration record says of the channel
     * @param ownContact whether the button has an electrical contact; else the firmware's press and release stand for its edges
     * @param samplePeriodMicros time between two samples of this channel at full rate
     */
    ForceChannel(
            String button,
            Calibration calibration,
            SensorLimits sensor,
            boolean ownContact,
            int samplePeriodMicros,
            StrokePolicy policy) {
        this.ownContact = ownContact;
        this.measurement = new ButtonMeasurement(
                button, known(calibration, samplePeriodMicros).with(sensor), ownContact, policy);
        recalibrate(calibration);
    }

    void recalibrate(Calibration calibration) {
        tareSixteenths = calibration.tareSixteenths();
        spanNanoNewtonsPerCount = calibration.spanNanoNewtonsPerCount();
    }

    void sample(long micros, int counts) {
        double force = ForceScale.milliNewtonsExact(counts, tareSixteenths, spanNanoNewtonsPerCount);
        measurement.sample(micros, force, counts);
    }

    /** Takes the edges that count for this button and leaves the others. */
    void event(int kind, long micros) {
        int make = ownContact ? InputEvent.MAKE : InputEvent.PRESS;
        int opening = ownContact ? InputEvent.BREAK : InputEvent.RELEASE;
        if (kind == make || kind == opening) {
            measurement.edge(micros, kind == make);
        }
    }

    ButtonMeasurement measurement() {
        return measurement;
    }

    /** The protocol states the group delay but not how well it is known: a rectangle one sample wide is assumed. */
    private static ChannelCalibration known(Calibration calibration, int samplePeriodMicros) {
        return new ChannelCalibration(
                calibration.spanNanoNewtonsPerCount() / NANO_PER_MILLI,
                calibration.spanUncertaintyPpm() / PARTS_PER_MILLION,
                calibration.groupDelayNanos() / NANOS_PER_MICRO,
                samplePeriodMicros / RECTANGLE,
                calibration.widthBits(),
                calibration.tareSixteenths() / TARE_SCALE);
    }
}
