package clickweight.simulator.server;

import clickweight.simulator.VirtualMouse;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/**
 * Moves virtual time along with the machine's clock and carries bytes between the mouse and its client. When the machine
 * was busy, the time missed is caught up in steps of 1 ms, so that a client that reads loses nothing. A mouse that is slower
 * than the clock is never more than half a second behind: virtual time then simply goes slower, and again nothing is lost.
 * When the client does not read, bytes stay in the mouse's link until that is full; then the firmware drops and counts, and
 * time goes on.
 *
 * <pre>
 * clock on the wall   |----|----|----|----|----|----|
 * mouse in time       |----|----|----|----|----|----|
 * machine busy        |----|         ||||---|----|      caught up
 * mouse too slow      |------|------|------|------|     the zero of virtual time moves along
 * </pre>
 */
final class RealTime {
    private static final long STEP_MICROS = 1000;
    private static final long MOST_BEHIND_MICROS = 500_000;
    private static final long NANOS_PER_MICRO = 1000;
    private static final int STEPS_ALONE = 20;
    private static final long PAUSE_NANOS = 500_000;
    private static final int CHUNK_BYTES = 4096;

    private final VirtualMouse mouse;
    private final boolean alone;
    private final SpeedMeter speed;
    private long offsetMicros;
    private final byte[] in = new byte[CHUNK_BYTES];
    private final byte[] out = new byte[CHUNK_BYTES];
    private int inLength;
    private int outAt;
    private int outLength;

    /** Time goes on from where the mouse is now. */
    RealTime(VirtualMouse mouse, Pacing pacing) {
        this.mouse = mouse;
        alone = pacing.alone();
        speed = new SpeedMeter(pacing.speed());
        offsetMicros = mouse.nowMicros() - wallMicros();
        speed.begin(wallMicros(), mouse.nowMicros());
    }

    private static long wallMicros() {
        return System.nanoTime() / NANOS_PER_MICRO;
    }

    /** How far the mouse should be now. */
    private long target() {
        long wall = wallMicros();
        offsetMicros = Math.min(offsetMicros, mouse.nowMicros() + MOST_BEHIND_MICROS - wall);
        return wall + offsetMicros;
    }

    /** Another client: bytes under way to the last one are lost, as with a cable. */
    void reconnect() {
        mouse.dropBytesUnderWay();
        inLength = 0;
        outAt = 0;
        outLength = 0;
        if (!alone) {
            offsetMicros = mouse.nowMicros() - wallMicros();
        }
        speed.begin(wallMicros(), mouse.nowMicros());
    }

    /** Lets time go on towards now without a client, if it may; not for long, since one may be waiting. */
    void pass() {
        long target = alone ? target() : mouse.nowMicros();
        mouse.advanceTo(Math.min(target, mouse.nowMicros() + STEPS_ALONE * STEP_MICROS));
        if (mouse.nowMicros() >= target) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Lets time go on to now with a client; false when it has gone. */
    boolean pass(ClientWire wire) throws IOException {
        long target = target();
        while (mouse.nowMicros() < target) {
            mouse.advanceTo(Math.min(target, mouse.nowMicros() + STEP_MICROS));
            if (!carryIn(wire)) {
                return false;
            }
            carryOut(wire);
        }
        speed.at(wallMicros(), mouse.nowMicros());
        LockSupport.parkNanos(PAUSE_NANOS);
        return true;
    }

    private boolean carryIn(ClientWire wire) throws IOException {
        int got = inLength < in.length ? wire.read(in, inLength, in.length - inLength) : 0;
        if (got < 0) {
            return false;
        }
        inLength += got;
        int taken = mouse.hostWrite(in, 0, inLength);
        System.arraycopy(in, taken, in, 0, inLength - taken);
        inLength -= taken;
        return true;
    }

    private void carryOut(ClientWire wire) throws IOException {
        while (true) {
            if (outAt == outLength) {
                outAt = 0;
                outLength = mouse.hostRead(out, 0, out.length);
            }
            int taken = outLength == 0 ? 0 : wire.write(out, outAt, outLength - outAt);
            if (taken == 0) {
                return;
            }
            outAt += taken;
        }
    }
}
