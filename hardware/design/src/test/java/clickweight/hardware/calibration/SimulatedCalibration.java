package clickweight.hardware.calibration;

import clickweight.measure.calibration.Gravity;
import clickweight.simulator.board.SimulatedIdentity;
import clickweight.simulator.plant.ForceChain;
import clickweight.simulator.plant.RandomStreams;
import java.util.ArrayList;
import java.util.List;

/** A calibration of the simulated mouse's left channel: no board has been calibrated yet, so the example is of this one. */
public final class SimulatedCalibration {
    private static final long SEED = 8;
    private static final int LEFT = 0;
    private static final int SAMPLES = 8000;
    private static final double[] MASSES = {0, 20, 50, 100, 200, 300, 400, 300, 200, 100, 50, 20, 0};
    private static final int RISING = 7;
    /** Latitude 45 degrees at the sea, known to 100 ppm; masses of class M1; 2 degrees of tilt. */
    static final Conditions CONDITIONS = new Conditions(Gravity.at(45, 0).value(), 0.001, 50e-6, 2);

    private SimulatedCalibration() {}

    static ForceChain unit() {
        return new ForceChain(new RandomStreams(SEED), ForceChain.NOISE_COUNTS, SimulatedIdentity.SPAN_UNCERTAINTY_PPM);
    }

    /** Each mass for one second of samples. */
    public static List<Loading> readings() {
        ForceChain unit = unit();
        List<Loading> readings = new ArrayList<>();
        for (int i = 0; i < MASSES.length; i++) {
            double force = MASSES[i] * CONDITIONS.gravity();
            double sum = 0;
            double squares = 0;
            for (int sample = 0; sample < SAMPLES; sample++) {
                int counts = unit.counts(LEFT, force);
                sum += counts;
                squares += (double) counts * counts;
            }
            double mean = sum / SAMPLES;
            double variance = (squares - SAMPLES * mean * mean) / (SAMPLES - 1);
            readings.add(new Loading(MASSES[i], i < RISING, mean, Math.sqrt(variance / SAMPLES)));
        }
        return readings;
    }

    /** The record's page. */
    public static String page() {
        return CalibrationRecord.page("""
                # Calibration of one force channel: EXAMPLE, SIMULATED

                **No board was calibrated.** The readings, [example-simulated.csv](example-simulated.csv), are of the left channel
                of the simulated mouse with seed 8: masses of 0 to 400 g up and down, one second at 8 kHz each.
                """, new SpanCalibration(readings(), CONDITIONS), CONDITIONS);
    }
}
