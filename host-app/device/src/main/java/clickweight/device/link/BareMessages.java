package clickweight.device.link;

import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import clickweight.protocol.message.Message;

/**
 * One message in each read and each write, without frame or checksum: the wire has its own. What a read brings may be longer
 * than its message: zeros behind it are as good as absent. In the account every message that came is a good frame.
 */
final class BareMessages implements Packing {
    private final Transport transport;
    private byte[] message = new byte[0];
    private long messages;
    private long bytesRead;

    BareMessages(Transport transport) {
        this.transport = transport;
    }

    @Override
    public int take(byte[] bytes, int offset, int length) {
        if (message.length != length) {
            message = new byte[length];
        }
        System.arraycopy(bytes, offset, message, 0, length);
        messages++;
        bytesRead += length;
        return length;
    }

    @Override
    public boolean messageReady() {
        return true;
    }

    @Override
    public byte[] message() {
        return message;
    }

    @Override
    public int messageLength() {
        return message.length;
    }

    @Override
    public void send(Message sent) throws TransportException {
        transport.write(sent.buffer(), sent.offset(), sent.length());
    }

    /** What the transport dropped because nobody read it had come as well. */
    @Override
    public WireCounts counts() {
        long lost = transport.bytesLost();
        return new WireCounts(messages, 0, 0, bytesRead + lost, bytesRead, lost, 0);
    }
}
