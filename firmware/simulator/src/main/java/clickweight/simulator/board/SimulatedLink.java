package clickweight.simulator.board;

import clickweight.core.board.ByteLink;

/**
 * A byte link with bounded buffers both ways. The {@code host} methods are the other end of the wire. Full means full:
 * the firmware sees no room and must drop and count, the host is told how much was taken.
 */
public final class SimulatedLink implements ByteLink {
    /** Bytes the wire holds towards the firmware. */
    public static final int TO_FIRMWARE_BYTES = 4096;
    /** Bytes the wire holds towards the host: about 30 ms of all four channels at 8 kHz. */
    public static final int TO_HOST_BYTES = 16384;

    private final ByteRing toFirmware = new ByteRing(TO_FIRMWARE_BYTES);
    private final ByteRing toHost = new ByteRing(TO_HOST_BYTES);

    @Override
    public int read(byte[] bytes, int offset, int length) {
        return toFirmware.take(bytes, offset, length);
    }

    @Override
    public int writable() {
        return toHost.space();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (length > toHost.space()) {
            throw new IllegalStateException(
                    "The firmware wrote " + length + " bytes where " + toHost.space() + " fit.");
        }
        toHost.put(bytes, offset, length);
    }

    /** The host sends bytes; returns how many the wire took. */
    public int hostWrite(byte[] bytes, int offset, int length) {
        return toFirmware.put(bytes, offset, length);
    }

    /** The host reads what has arrived; returns how many bytes, 0 for none. */
    public int hostRead(byte[] bytes, int offset, int length) {
        return toHost.take(bytes, offset, length);
    }

    /** Bytes the host could read now. */
    public int hostReadable() {
        return toHost.size();
    }

    /** Forgets what is under way in both directions, as when a cable is pulled. */
    public void clear() {
        toFirmware.clear();
        toHost.clear();
    }
}
