package clickweight.core.port;

import clickweight.core.board.ReportLink;
import clickweight.protocol.hid.VendorReport;
import clickweight.protocol.message.Message;

/**
 * One message per report. The host fetches one a millisecond, so a few wait here, oldest first:
 *
 * <pre>
 * reports waiting  | 0 to 4 | 5           | 6           | 7       | 8
 * still taken      | all    | all but     | events and  | replies | nothing
 *                  |        | batch again | replies     |         |
 * </pre>
 *
 * Batches wait in their own ring rather than here, so a reply is at most 8 ms behind.
 */
public final class ReportPort implements MessagePort {
    private static final int CAPACITY = 8;
    private static final int INDEX_MASK = CAPACITY - 1;

    private final ReportLink link;
    private final byte[][] waiting = new byte[CAPACITY][VendorReport.LENGTH];
    private final byte[] received = new byte[VendorReport.LENGTH];
    private int first;
    private int size;

    /** Talks over {@code link}. */
    public ReportPort(ReportLink link) {
        this.link = link;
    }

    @Override
    public int longestMessage() {
        return VendorReport.LENGTH;
    }

    @Override
    public boolean keepsBatches() {
        return true;
    }

    @Override
    public boolean costsByMessage() {
        return true;
    }

    @Override
    public boolean hasRoom(int messageLength, int rank) {
        return CAPACITY - size > rank;
    }

    @Override
    public boolean send(Message message, int rank) {
        int length = message.length();
        if (length > VendorReport.LENGTH) {
            throw new IllegalArgumentException("message length");
        }
        if (!hasRoom(length, rank)) {
            return false;
        }
        byte[] report = waiting[first + size & INDEX_MASK];
        System.arraycopy(message.buffer(), message.offset(), report, 0, length);
        for (int i = length; i < VendorReport.LENGTH; i++) {
            report[i] = 0;
        }
        size++;
        return true;
    }

    /** Hands the oldest reports to the endpoint, as long as it takes them. */
    public void poll() {
        while (size > 0 && link.ready()) {
            link.send(waiting[first]);
            first = first + 1 & INDEX_MASK;
            size--;
        }
    }

    @Override
    public boolean next() {
        return link.receive(received);
    }

    @Override
    public byte[] message() {
        return received;
    }

    /** A report does not say how long its message is; zeros behind it are as good as absent. */
    @Override
    public int length() {
        return VendorReport.LENGTH;
    }
}
