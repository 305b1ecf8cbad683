package clickweight.emulator;

import clickweight.core.board.ForceAdc;
import clickweight.core.board.Lines;
import clickweight.simulator.Simulator;
import clickweight.simulator.SimulatorOptions;
import clickweight.simulator.VirtualMouse;
import clickweight.simulator.board.SimulatedInputs;
import clickweight.simulator.plant.ButtonTruth;
import clickweight.simulator.plant.ForceChain;
import clickweight.simulator.plant.MousePlant;
import clickweight.simulator.plant.RandomStreams;
import java.io.Closeable;
import java.nio.file.Path;

/**
 * The simulator's finger, switches and wheel in front of the real image on an emulated chip; the bench talks to it over
 * UART0. A seed gives the same strokes here and in {@link Simulator}; what the firmware makes of them may differ by what
 * the board promises, no more.
 *
 * <p>The converter samples and holds, so a sample is the force at its tick, without a group delay. The unit area of its
 * flash says so, and states the span uncertainty that the simulator's unit states.
 */
public final class EmulatedMouse implements VirtualMouse, Closeable {
    private static final int CONTACTS_AND_ENCODER = 0xF | Lines.ENCODER_MASK;
    private static final int ALL_CHANNELS = 0xF;
    private static final int NO_GROUP_DELAY = 0;
    private static final int EDGES_IN_A_TICK = 4096;

    private final EmulatedChip chip;
    private final MousePlant plant;
    private final ForceChain chain;
    private final SimulatedInputs edges = new SimulatedInputs(CONTACTS_AND_ENCODER, 0, EDGES_IN_A_TICK);
    private final int[] counts = new int[ForceAdc.MAX_CHANNELS];
    private long nextTickMicros;
    private long nowMicros;

    /**
     * Powers a mouse on.
     *
     * @param chipOptions image and flash; its start time is that of the plant
     * @param options finger, buttons, noise and start time
     */
    public EmulatedMouse(ChipOptions chipOptions, SimulatorOptions options) {
        RandomStreams streams = new RandomStreams(options.seed());
        plant = new MousePlant(
                options.plans(), options.strokesPerButton(), options.loads(), streams, options.startMicros());
        chain = new ForceChain(streams, options.noiseCounts(), options.spanUncertaintyPpm());
        byte[] unit =
                UnitSlot.calibrated(CONTACTS_AND_ENCODER, ALL_CHANNELS, NO_GROUP_DELAY, options.spanUncertaintyPpm());
        chip = EmulatedChip.start(chipOptions.overlay(UnitSlot.ADDRESS, unit).startingAt(options.startMicros()));
        nowMicros = options.startMicros();
        nextTickMicros = Math.ceilDiv(nowMicros, (long) Simulator.POLL_PERIOD_MICROS) * Simulator.POLL_PERIOD_MICROS;
    }

    /** The same, and lets the firmware start, so that it hears the first request. */
    public static EmulatedMouse running(ChipOptions chipOptions, SimulatorOptions options) {
        EmulatedMouse mouse = new EmulatedMouse(chipOptions, options);
        try {
            mouse.advanceTo(options.startMicros() + EmulatedChip.BOOT_MICROS);
        } catch (EmulatorException e) {
            mouse.close();
            throw e;
        }
        return mouse;
    }

    /** The default mouse with the image of a UF2 file. */
    public static EmulatedMouse defaultMouse(Path uf2, long seed) {
        return new EmulatedMouse(ChipOptions.image(uf2), SimulatorOptions.defaultMouse(seed));
    }

    @Override
    public long nowMicros() {
        return nowMicros;
    }

    @Override
    public void advanceTo(long micros) {
        if (micros <= nowMicros) {
            return;
        }
        while (nextTickMicros <= micros) {
            giveTick(nextTickMicros);
            nextTickMicros += Simulator.POLL_PERIOD_MICROS;
        }
        giveEdges(micros);
        chip.runTo(micros);
        if (chip.state() != ChipState.RUNNING) {
            throw new EmulatorException("The emulated chip has stopped at " + chip.nowMicros() + " us: " + chip.state()
                    + " " + chip.faults() + ".");
        }
        nowMicros = micros;
    }

    private void giveTick(long micros) {
        giveEdges(micros);
        double when = (double) micros;
        int loaded = plant.loadedChannel(when);
        for (int channel = 0; channel < ForceAdc.MAX_CHANNELS; channel++) {
            counts[channel] = chain.counts(channel, channel == loaded ? plant.milliNewtons(when) : 0);
        }
        chip.counts(counts, micros);
    }

    private void giveEdges(long micros) {
        plant.advanceTo(micros, edges);
        while (edges.next()) {
            chip.line(edges.line(), edges.high(), micros - ((int) micros - edges.micros()));
        }
    }

    @Override
    public int hostWrite(byte[] bytes, int offset, int length) {
        if (length > 0) {
            chip.uartWrite(bytes, offset, length, nowMicros);
        }
        return length;
    }

    @Override
    public int hostRead(byte[] bytes, int offset, int length) {
        return chip.uartRead(bytes, offset, length);
    }

    @Override
    public void dropBytesUnderWay() {
        chip.dropHeard();
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

    /** The plant, for what really happened. */
    public MousePlant plant() {
        return plant;
    }

    /** The force channels as they really are. */
    public ForceChain forceChain() {
        return chain;
    }

    /** The chip, for its warnings, flash and counters. */
    public EmulatedChip chip() {
        return chip;
    }

    @Override
    public void close() {
        chip.close();
    }
}
