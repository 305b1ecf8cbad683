package clickweight.simulator;

import clickweight.core.Firmware;
import clickweight.core.board.DigitalInputs;
import clickweight.core.board.ForceAdc;
import clickweight.core.board.Lines;
import clickweight.simulator.board.SimulatedAdc;
import clickweight.simulator.board.SimulatedBoard;
import clickweight.simulator.board.SimulatedIdentity;
import clickweight.simulator.board.SimulatedInputs;
import clickweight.simulator.plant.ButtonTruth;
import clickweight.simulator.plant.ForceChain;
import clickweight.simulator.plant.MousePlant;
import clickweight.simulator.plant.RandomStreams;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A mouse in virtual time: firmware, board and plant. Time is 64-bit microseconds and moves only in {@link #advanceTo};
 * the firmware gets its low 32 bits. Polls and force samples come at every multiple of 125 us.
 *
 * <p>Usage: {@code hostWrite} a request, {@code advanceTo} a later time, {@code hostRead} what the mouse said; again.
 * Not safe for more than one thread.
 */
public final class Simulator implements VirtualMouse {
    /** 8 kHz. */
    public static final int POLL_PERIOD_MICROS = SimulatedAdc.SAMPLE_PERIOD_MICROS;
    /**
     * The converter averages over one sample period, so a sample is the force half a period before its time. Over so short
     * a time force runs straight (the difference is under 0.01 mN), so that force is the average.
     */
    public static final int GROUP_DELAY_NANOS = 62_500;

    private static final double NANOS_PER_MICRO = 1000;
    private static final int ALL_CHANNELS = 0xF;

    private final SimulatedBoard board;
    private final MousePlant plant;
    private final ForceChain chain;
    private final int[] counts = new int[ForceAdc.MAX_CHANNELS];
    private Firmware firmware;
    private long nextPollMicros;
    private long nowMicros;

    Simulator(SimulatorOptions options) {
        RandomStreams streams = new RandomStreams(options.seed());
        SimulatedInputs inputs =
                new SimulatedInputs(options.contactMask() | Lines.ENCODER_MASK, 0, DigitalInputs.QUEUE_EDGES);
        SimulatedAdc adc = new SimulatedAdc(ALL_CHANNELS, GROUP_DELAY_NANOS);
        SimulatedIdentity identity = new SimulatedIdentity(options.seed(), options.spanUncertaintyPpm());
        board = SimulatedBoard.of(inputs, adc, identity);
        plant = new MousePlant(
                options.plans(), options.strokesPerButton(), options.loads(), streams, options.startMicros());
        chain = new ForceChain(streams, options.noiseCounts(), options.spanUncertaintyPpm());
        firmware = new Firmware(board);
        nowMicros = options.startMicros();
        nextPollMicros = Math.ceilDiv(nowMicros, (long) POLL_PERIOD_MICROS) * POLL_PERIOD_MICROS;
    }

    /** Left and right light, wheel button heavy, a separate light middle button; 30 presses each. */
    public static Simulator defaultMouse(long seed) {
        return new Simulator(SimulatorOptions.defaultMouse(seed));
    }

    /**
     * All four buttons are the switch of a recorded curve.
     *
     * @param path CSV with columns position (um), force (gf) and closed (0 or 1), the way in before the way out
     * @throws clickweight.simulator.plant.CurveFileException when the file is not such a curve
     */
    public static Simulator fromCurve(Path path, long seed) throws IOException {
        return new Simulator(SimulatorOptions.fromCurve(path, seed));
    }

    /** A mouse with other figures than the usual. */
    public static Simulator of(SimulatorOptions options) {
        return new Simulator(options);
    }

    @Override
    public long nowMicros() {
        return nowMicros;
    }

    /** Lets the mouse run until a time; every poll up to and including it happens. A time gone by changes nothing. */
    @Override
    public void advanceTo(long micros) {
        while (nextPollMicros <= micros) {
            pollAt(nextPollMicros);
            nextPollMicros += POLL_PERIOD_MICROS;
        }
        nowMicros = Math.max(nowMicros, micros);
    }

    private void pollAt(long micros) {
        plant.advanceTo(micros, board.inputs());
        sampleAt(micros);
        board.mouse().advanceTo(micros);
        board.reports().advanceTo(micros);
        firmware.poll((int) micros);
    }

    private void sampleAt(long micros) {
        double when = micros - GROUP_DELAY_NANOS / NANOS_PER_MICRO;
        int loaded = plant.loadedChannel(when);
        for (int channel = 0; channel < ForceAdc.MAX_CHANNELS; channel++) {
            counts[channel] = chain.counts(channel, channel == loaded ? plant.milliNewtons(when) : 0);
        }
        board.adc().push((int) micros, counts);
    }

    /** Starts the firmware anew on the same board, as after a reset: only what is in flash is kept. */
    public void restart(int resetCause) {
        board.link().clear();
        board.reports().clear();
        board.flash().finishWork();
        board.watchdog().resetCause(resetCause);
        firmware = new Firmware(board);
    }

    @Override
    public int hostWrite(byte[] bytes, int offset, int length) {
        return board.link().hostWrite(bytes, offset, length);
    }

    @Override
    public int hostRead(byte[] bytes, int offset, int length) {
        return board.link().hostRead(bytes, offset, length);
    }

    @Override
    public void dropBytesUnderWay() {
        board.link().clear();
    }

    @Override
    public ButtonTruth truth(int button) {
        return plant.truth(button);
    }

    @Override
    public int strokesDone(int button) {
        return plant.strokesDone(button);
    }

    @Override
    public boolean strokesFinished() {
        return plant.strokesFinished();
    }

    /** The board, for its flash, its mouse endpoint and its counters. */
    public SimulatedBoard board() {
        return board;
    }

    /** The plant, for what really happened. */
    public MousePlant plant() {
        return plant;
    }

    /** The force channels as they really are. */
    public ForceChain forceChain() {
        return chain;
    }
}
