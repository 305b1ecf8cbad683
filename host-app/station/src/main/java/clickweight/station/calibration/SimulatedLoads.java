package clickweight.station.calibration;

import clickweight.device.stream.DeviceIdentity;
import clickweight.measure.calibration.LoadReading;
import clickweight.measure.calibration.LoadStep;
import clickweight.measure.calibration.SpanTrouble;
import clickweight.measure.calibration.StepCheck;
import clickweight.station.link.Connection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The loads of a simulated mouse, one after the other. */
public final class SimulatedLoads {
    private SimulatedLoads() {}

    /**
     * What was read.
     *
     * @param steps in the order they were laid on
     * @param mouse that felt them
     */
    public record Read(List<LoadStep> steps, DeviceIdentity mouse) {}

    /**
     * Reads all of them.
     *
     * @param uri of a simulated mouse on which the masses are laid by themselves
     * @param stepMicros from one to the next, in the mouse's time
     * @throws SpanTrouble when one is not fit for use
     */
    public static Read read(String uri, int channel, List<Double> loads, long stepMicros)
            throws IOException, SpanTrouble {
        StepReader reader = new StepReader(channel);
        try (Connection connection = Connection.open(uri, reader)) {
            List<LoadStep> steps = new ArrayList<>();
            for (double grams : loads) {
                reader.restUntil(connection.session(), steps.size() * stepMicros);
                LoadReading reading = reader.read(connection.session());
                LoadStep step = reading.step(grams, LoadOrder.isRising(steps.size(), loads.size()));
                new StepCheck(reader.fullScale())
                        .check(step, reading.clipped(), steps.isEmpty() ? null : steps.getLast());
                steps.add(step);
            }
            return new Read(steps, connection.session().identity());
        }
    }
}
