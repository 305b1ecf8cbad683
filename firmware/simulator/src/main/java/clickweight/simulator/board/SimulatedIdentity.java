package clickweight.simulator.board;

import clickweight.core.board.BoardIdentity;
import java.nio.ByteBuffer;

/**
 * A unit with the reference board's nominal calibration. What its channels really do may differ from what it states here,
 * as on a real unit: see {@link clickweight.simulator.plant.ForceChain}.
 */
public final class SimulatedIdentity implements BoardIdentity {
    /** Counts of an unloaded channel, nominal. */
    public static final int NOMINAL_TARE_COUNTS = 200;
    /** 1.25 mN per count, nominal. */
    public static final int NOMINAL_SPAN_NANO_NEWTONS = 1_250_000;
    /** Standard uncertainty of the span that the unit states: 0.5 %. */
    public static final int SPAN_UNCERTAINTY_PPM = 5000;

    private static final int TARE_SCALE = 16;

    private final long serialNumber;
    private final int spanUncertaintyPpm;

    /**
     * @param serialNumber of this unit, big endian on the wire
     * @param spanUncertaintyPpm standard uncertainty of its span, as stated by the unit
     */
    public SimulatedIdentity(long serialNumber, int spanUncertaintyPpm) {
        this.serialNumber = serialNumber;
        this.spanUncertaintyPpm = spanUncertaintyPpm;
    }

    @Override
    public int boardRevision() {
        return 0;
    }

    @Override
    public int buildId() {
        return 0;
    }

    @Override
    public void serialNumber(byte[] out) {
        ByteBuffer.wrap(out).putLong(serialNumber);
    }

    @Override
    public int tareSixteenths(int channel) {
        return NOMINAL_TARE_COUNTS * TARE_SCALE;
    }

    @Override
    public int spanNanoNewtonsPerCount(int channel) {
        return NOMINAL_SPAN_NANO_NEWTONS;
    }

    @Override
    public int spanUncertaintyPpm(int channel) {
        return spanUncertaintyPpm;
    }
}
