package clickweight.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.Buttons;
import clickweight.simulator.SimulatorOptions;
import clickweight.simulator.board.SimulatedInputs;
import org.junit.jupiter.api.Test;

/** The truth the plant states against what a perfect observer of its force and contacts sees. */
class PlantTruthTest {
    private static final int STROKES = 100;
    /** 25 us at 15 mN/ms is 0.4 mN; each event is bracketed by that. */
    private static final long STEP_MICROS = 25;
    /** Four standard errors of a mean with a spread of 2.5 %: one run in 16 000 would fail by chance; the seed is fixed. */
    private static final double TOLERANCE = 4 * 0.025 / Math.sqrt(STROKES);

    private final MousePlant plant =
            new MousePlant(SimulatorOptions.defaultMouse(0).plans(), STROKES, null, new RandomStreams(7), 0);
    private final SimulatedInputs inputs = new SimulatedInputs(0x30F, 0, 4096);

    private final double[] activation = new double[Buttons.COUNT];
    private final double[] make = new double[Buttons.COUNT];
    private final double[] release = new double[Buttons.COUNT];

    @Test
    void truthIsTheMeanOfWhatAPerfectObserverSees() {
        observeAll();
        for (int button = 0; button < Buttons.COUNT; button++) {
            ButtonTruth truth = plant.truth(button);
            assertEquals(1, activation[button] / STROKES / truth.activationForce(), TOLERANCE);
            assertEquals(1, make[button] / STROKES / truth.forceAtMake(), TOLERANCE);
            assertEquals(1, release[button] / STROKES / truth.releaseForce(), TOLERANCE);
        }
    }

    private void observeAll() {
        int[] seen = new int[Buttons.COUNT];
        double largest = 0;
        boolean made = false;
        boolean broken = false;
        // bounce at make opens the contact too; the release comes after the finger was at the bottom
        boolean turned = false;
        for (long now = 0; !plant.strokesFinished(); now += STEP_MICROS) {
            plant.advanceTo(now, inputs);
            int loaded = plant.loadedChannel(now);
            if (loaded < 0) {
                largest = 0;
                made = false;
                broken = false;
                turned = false;
            }
            double force = loaded < 0 ? 0 : plant.milliNewtons(now);
            while (inputs.next()) {
                if (inputs.line() >= Buttons.COUNT) {
                    continue;
                }
                if (!made && inputs.high()) {
                    made = true;
                    make[inputs.line()] += force;
                    activation[inputs.line()] += largest;
                    assertEquals(plant.activationForceOfStroke(), largest, 0.1);
                    seen[inputs.line()]++;
                } else if (made && !broken && !inputs.high() && turned) {
                    broken = true;
                    release[inputs.line()] += force;
                }
            }
            largest = Math.max(largest, force);
            turned |= made && force > 1.02 * plant.activationForceOfStroke();
        }
        for (int count : seen) {
            assertEquals(STROKES, count);
        }
    }

    @Test
    void defaultButtonsAreTheOnesPromised() {
        assertEquals(600, plant.truth(Buttons.LEFT).activationForce(), 1e-9);
        assertEquals(620, plant.truth(Buttons.RIGHT).activationForce(), 1e-9);
        assertEquals(1500, plant.truth(Buttons.WHEEL).activationForce(), 1e-9);
        assertEquals(650, plant.truth(Buttons.MIDDLE).activationForce(), 1e-9);
        for (int button = 0; button < Buttons.COUNT; button++) {
            ButtonTruth truth = plant.truth(button);
            assertTrue(truth.forceAtMake() < truth.activationForce(), "the contact closes in the drop");
            assertTrue(truth.releaseForce() < truth.forceAtMake(), "the switch has hysteresis");
        }
    }
}
