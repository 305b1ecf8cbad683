package clickweight.simulator.board;

import clickweight.core.board.HidEndpoint;

/** A full-speed interrupt endpoint: the host takes the waiting report at the next 1 ms frame. */
public final class SimulatedMouse implements HidEndpoint {
    private static final int MAX_REPORT_LENGTH = 64;

    private final FrameClock frames = new FrameClock();
    private final byte[] waiting = new byte[MAX_REPORT_LENGTH];
    private int waitingLength;
    private long reportsTaken;
    private boolean highResolutionWheel;
    private boolean bootProtocol;
    private ReportSink sink = ReportSink.NONE;

    /** Who gets the reports from now on. */
    public void sink(ReportSink newSink) {
        sink = newSink;
    }

    /** The host switches the Resolution Multiplier on or off. */
    public void highResolutionWheel(boolean on) {
        highResolutionWheel = on;
    }

    /** The host chooses boot protocol, as a BIOS does, or report protocol. */
    public void bootProtocol(boolean on) {
        bootProtocol = on;
    }

    /** Time went on: a frame that began by then has taken the waiting report. */
    public void advanceTo(long micros) {
        if (frames.advanceTo(micros) && waitingLength > 0) {
            sink.taken(frames.startMicros(), waiting, waitingLength);
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
    public boolean bootProtocol() {
        return bootProtocol;
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
