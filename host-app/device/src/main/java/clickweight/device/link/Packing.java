package clickweight.device.link;

import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import clickweight.protocol.message.Message;

/** How messages lie in what a transport carries, both ways. One for each transport: it holds the state of that wire. */
interface Packing {
    /** The packing of a transport. */
    static Packing of(Transport transport) {
        return transport.carriesMessages() ? new BareMessages(transport) : new FramedMessages(transport);
    }

    /**
     * Takes bytes of one read until a message is complete or they end.
     *
     * @return how many were taken; call again with the rest
     */
    int take(byte[] bytes, int offset, int length);

    /** Whether the last {@link #take} ended with a whole message. */
    boolean messageReady();

    /** The buffer that holds it from index 0; valid until the next {@link #take}. */
    byte[] message();

    /** Its length in bytes. */
    int messageLength();

    /** Sends one message. */
    void send(Message message) throws TransportException;

    /** The account since the transport was opened. */
    WireCounts counts();
}
