package clickweight.cli.rig;

import clickweight.device.Session;
import clickweight.device.stream.SessionListener;
import clickweight.measure.timebase.ClockFit;
import clickweight.protocol.message.Telemetry;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Puts the edges of the mouse among the samples of the rig: hears when batches come, joins the two clocks by them, and gives each
 * edge to the session when the clocks are known well enough.
 *
 * <pre>
 * batches   | | | | | | | | | | | | | | | | |
 * edge            x                            on the host's clock
 * given                       x                on the rig's, {@link #HOLD_MICROS} of samples later, {@link #WARM_UP_MICROS} at least
 * </pre>
 */
final class RigEdges implements SessionListener {
    /** An edge waits for so many samples behind it: its place may still move by the batches that come. */
    static final long HOLD_MICROS = 1_000_000;

    /** No edge is placed before so much was heard: of a thousand batches one came without delay. */
    static final long WARM_UP_MICROS = 2_000_000;

    private final LongSupplier hostMicros;
    private final ClockFit clocks = new ClockFit();
    private final Deque<HostEdge> waiting = new ArrayDeque<>();
    private long firstMicros = Long.MIN_VALUE;
    private long heardMicros;
    private long givenMicros = Long.MIN_VALUE;

    /** @param hostMicros the clock that stamps the edges */
    RigEdges(LongSupplier hostMicros) {
        this.hostMicros = hostMicros;
    }

    @Override
    public void onTelemetry(Telemetry batch, long batchMicros) {
        if (firstMicros == Long.MIN_VALUE) {
            firstMicros = batchMicros;
        }
        heardMicros = batchMicros + (long) (batch.count() - 1) * batch.periodMicros();
        clocks.batch(heardMicros, hostMicros.getAsLong());
    }

    /** Gives the session all edges whose samples are in. */
    void give(EdgeSource source, Session session) throws IOException {
        waiting.addAll(source.take());
        while (!waiting.isEmpty()
                && heardMicros - firstMicros >= WARM_UP_MICROS
                && place(waiting.getFirst()) + HOLD_MICROS <= heardMicros) {
            giveFirst(session);
        }
    }

    /** Gives the rest, when no more samples will come; edges behind the last sample have no force. */
    void giveAll(EdgeSource source, Session session) throws IOException {
        waiting.addAll(source.take());
        while (firstMicros != Long.MIN_VALUE && !waiting.isEmpty() && place(waiting.getFirst()) <= heardMicros) {
            giveFirst(session);
        }
    }

    private void giveFirst(Session session) throws IOException {
        HostEdge edge = waiting.removeFirst();
        // a better fit may put an edge before one that is out
        givenMicros = Math.max(givenMicros, place(edge));
        session.rigEdge(edge.make(), givenMicros);
    }

    private long place(HostEdge edge) {
        return Math.round(clocks.deviceMicros(edge.hostMicros()));
    }

    /** How much faster the host's clock runs than the rig's, relative. */
    double skew() {
        return clocks.skew();
    }
}
