package clickweight.rp2040.usb;

/** Reports from the host that the bench link has not read yet: at most {@link #CAPACITY} of 64 bytes. */
final class ReportQueue {
    static final int CAPACITY = 4;

    private final byte[] reports = new byte[CAPACITY * UsbController.PACKET_BYTES];
    private int first;
    private int count;

    void clear() {
        count = 0;
    }

    boolean full() {
        return count == CAPACITY;
    }

    /** Appends {@code report[0..length-1]}, filled up with zeros; only when not {@link #full()}. */
    void add(byte[] report, int length) {
        int at = (first + count) % CAPACITY * UsbController.PACKET_BYTES;
        for (int i = 0; i < UsbController.PACKET_BYTES; i++) {
            reports[at + i] = i < length ? report[i] : 0;
        }
        count++;
    }

    /** Copies out the oldest report; false when there is none. */
    boolean take(byte[] into) {
        if (count == 0) {
            return false;
        }
        System.arraycopy(reports, first * UsbController.PACKET_BYTES, into, 0, UsbController.PACKET_BYTES);
        first = (first + 1) % CAPACITY;
        count--;
        return true;
    }
}
