package clickweight.measure.essay;

import clickweight.measure.accidental.ChannelTail;
import clickweight.measure.accidental.Separation;
import clickweight.measure.statistics.Interval;
import java.util.Optional;

/**
 * How many times the threshold of the left button the wheel's needs at the same accepted rate of accidents.
 *
 * @param value T*(wheel) / T*(left)
 * @param interval from the two intervals of 95 % at their worst, so wider than 95 %
 * @param wheelBouts excesses behind the wheel's tail
 * @param leftBouts excesses behind the left button's
 */
public record WheelPenalty(double value, Interval interval, int wheelBouts, int leftBouts) {

    /** Empty when one of the tails is missing. */
    public static Optional<WheelPenalty> of(
            Optional<ChannelTail> wheel, Optional<ChannelTail> left, double targetPerHour) {
        return wheel.flatMap(of -> left.map(to -> of(of, to, targetPerHour)));
    }

    private static WheelPenalty of(ChannelTail wheel, ChannelTail left, double targetPerHour) {
        Interval interval = new Interval(
                wheel.interval().low() / left.interval().high(),
                wheel.interval().high() / left.interval().low(),
                0.95,
                "both intervals at their worst");
        return new WheelPenalty(
                Separation.wheelPenalty(wheel.peaks(), left.peaks(), targetPerHour),
                interval,
                wheel.peaks().excesses().length,
                left.peaks().excesses().length);
    }
}
