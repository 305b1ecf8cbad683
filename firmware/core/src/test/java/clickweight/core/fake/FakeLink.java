package clickweight.core.fake;

import clickweight.core.board.ByteLink;

/** Two byte queues. The bench reads the outgoing one when it likes. */
public final class FakeLink implements ByteLink {
    private final byte[] toDevice = new byte[4096];
    private int toDeviceLength;
    private final byte[] toBench = new byte[ByteLink.MINIMUM_QUEUE_BYTES];
    private int toBenchLength;

    /** The bench sends. */
    public void benchWrite(byte[] bytes, int length) {
        System.arraycopy(bytes, 0, toDevice, toDeviceLength, length);
        toDeviceLength += length;
    }

    /** The bench takes all there is into {@code out} and returns how much. */
    public int benchRead(byte[] out) {
        int length = toBenchLength;
        System.arraycopy(toBench, 0, out, 0, length);
        toBenchLength = 0;
        return length;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int taken = Math.min(length, toDeviceLength);
        System.arraycopy(toDevice, 0, bytes, offset, taken);
        System.arraycopy(toDevice, taken, toDevice, 0, toDeviceLength - taken);
        toDeviceLength -= taken;
        return taken;
    }

    @Override
    public int writable() {
        return toBench.length - toBenchLength;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        System.arraycopy(bytes, offset, toBench, toBenchLength, length);
        toBenchLength += length;
    }
}
