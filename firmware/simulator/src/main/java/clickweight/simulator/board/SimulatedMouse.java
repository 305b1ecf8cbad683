package clickweight.simulator.board;

import clickweight.core.board.HidEndpoint;

/** A full-speed interrupt endpoint: the host takes the waiting report at the next 1 ms frame. */
public final class SimulatedMouse implements HidEndpoint {
    private static final int FRAME_MICROS = 1000;
    private static final int MAX_REPORT_LENGTH = 64;

    private final byte[] waiting = new byte[MAX_REPORT_LENGTH];
    private int waitingLength;
    private long nextFrameMicros = Long.MIN_VALUE;
    private long reportsTaken;
    private boolean highResolutionWheel;
    private ReportSink sink = ReportSink.NONE;

    /** Who gets the reports from now on. */
    public void sink(ReportSink newSink) {
        sink = newSink;
    }

    /** The host switches the Resolution Multiplier on or off. */
    public void highResolutionWheel(boolean on) {
        highResolutionWheel = on;
    }

    /** Time went on: a frame that began by then has taken the waiting report. */
    public void advanceTo(long micros) {
        if (micros < nextFrameMicros) {
            return;
        }
        nextFrameMicros = Math.floorDiv(micros, FRAME_MICROS) * FRAME_MICROS + FRAME_MICROS;
        if (waitingLength > 0) {
            sink.taken(nextFrameMicros - FRAME_MICROS, waiting, waitingLength);
            reportsTaken++;
            waitingLength = 0;
        }
    }

    /** Reports the host has taken since start. */
    public long reportsTaken() {
        return reportsTaken;
    }

    @Override
    public boolean ready() {
        return waitingLength == 0;
    }

    @Override
    public boolean highResolutionWheel() {
        return highResolutionWheel;
    }

    @Override
    public void send(byte[] report, int length) {
        if (!ready()) {
            throw new IllegalStateException("A mouse report was sent while the one before still waits for the host.");
        }
        System.arraycopy(report, 0, waiting, 0, length);
        waitingLength = length;
    }
}
