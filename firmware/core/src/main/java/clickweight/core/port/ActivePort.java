package clickweight.core.port;

import clickweight.protocol.message.Message;

/**
 * The port of the bench that spoke last; the byte link until one did. Everything is sent there:
 *
 * <pre>
 * request on     |      | link | link | reports       |         | link |
 * all goes to    | link | link | link | reports       | reports | link |
 * changes()      | 0    | 0    | 0    | 1             | 1       | 2    |
 * </pre>
 *
 * What was under way on the port before stays there and is fetched or not.
 */
public final class ActivePort implements MessagePort {
    private final MessagePort link;
    private final MessagePort reports;
    private MessagePort active;
    private MessagePort turn;
    private int changes;

    /** Chooses between the two. */
    public ActivePort(MessagePort link, MessagePort reports) {
        this.link = link;
        this.reports = reports;
        active = link;
        turn = link;
    }

    /**
     * Whether there is a request on either port; the port it came by is active from then on. The two take turns, so that
     * neither can shut the other out, and a request stays where it is while its answer would not fit there.
     */
    @Override
    public boolean next() {
        MessagePort other = turn == link ? reports : link;
        if (!nextOn(turn)) {
            return nextOn(other);
        }
        turn = other;
        return true;
    }

    private boolean nextOn(MessagePort port) {
        if (!port.hasRoom(port.longestMessage(), REPLY) || !port.next()) {
            return false;
        }
        if (port != active) {
            active = port;
            changes++;
        }
        return true;
    }

    /** How often the bench has moved from one port to the other since start. */
    public int changes() {
        return changes;
    }

    @Override
    public int longestMessage() {
        return active.longestMessage();
    }

    @Override
    public boolean keepsBatches() {
        return active.keepsBatches();
    }

    @Override
    public boolean costsByMessage() {
        return active.costsByMessage();
    }

    @Override
    public boolean hasRoom(int messageLength, int rank) {
        return active.hasRoom(messageLength, rank);
    }

    @Override
    public boolean send(Message message, int rank) {
        return active.send(message, rank);
    }

    @Override
    public byte[] message() {
        return active.message();
    }

    @Override
    public int length() {
        return active.length();
    }
}
