package clickweight.gui.mouse;

import clickweight.device.Session;
import clickweight.device.manager.Surroundings;
import clickweight.device.stream.SessionListener;
import clickweight.gui.trace.EventLog;
import clickweight.gui.trace.ForceRing;
import clickweight.gui.trace.Marks;
import clickweight.gui.trace.PressLog;
import clickweight.station.link.Connection;
import clickweight.station.link.DeviceUri;
import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One mouse and the thread that talks to it. Questions are asked between two looks at the wire, their answers are given on the
 * screen's thread; nothing else is shared but arrays with one writer.
 *
 * <pre>
 * mouse thread    open | pump | question | pump | gone ... back | pump | close
 * state           CONNECTING   LIVE                AWAY    LIVE
 * </pre>
 */
public final class MouseLink implements AutoCloseable {
    /** Long enough to look for the mouse under the desk; a longer search ends with a sentence. */
    private static final double REPLUG_SECONDS = 3600;

    private static final long CLOSE_MILLIS = 3000;
    private static final int ALL_CHANNELS = 0xF;

    private final String uri;
    private final Executor screen;
    private final Consumer<LinkState> onState;
    private final Runnable betweenLooks;
    private final Surroundings world = Surroundings.real();
    private final LiveFeed feed = new LiveFeed();
    private final Forwarding forwarding = new Forwarding(feed);
    private final ConcurrentLinkedQueue<Pending<?>> questions = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile LinkState state;
    private volatile long samples;
    private volatile long lost;
    private volatile boolean closing;

    private record Pending<T>(Question<T> question, Consumer<T> answer, Consumer<String> trouble) {}

    /** Reaches for the mouse at once. */
    public MouseLink(String uri, Executor screen, Consumer<LinkState> onState) {
        this(uri, screen, onState, () -> {});
    }

    /**
     * @param uri which mouse; a simulated one goes in real time and presses without end
     * @param screen runs what is told to the screen
     * @param onState hears, on the screen's thread, whenever the state changes
     * @param betweenLooks runs between two looks at the wire; what waits here slows a simulated mouse down
     */
    public MouseLink(String uri, Executor screen, Consumer<LinkState> onState, Runnable betweenLooks) {
        this.uri = uri;
        this.screen = screen;
        this.onState = onState;
        this.betweenLooks = betweenLooks;
        state = new LinkState(LinkState.Phase.CONNECTING, uri, "", "");
        thread = Thread.ofPlatform().daemon().name("mouse").unstarted(this::run);
    }

    /** Begins; the state is told from now on. */
    public MouseLink start() {
        thread.start();
        return this;
    }

    private void run() {
        try (Connection connection = Connection.open(DeviceUri.toListenTo(uri, true), forwarding)) {
            Session session = connection.session();
            session.startStreaming(1, session.identity().channelMask() & ALL_CHANNELS);
            String identity = session.identity().serialNumber() + ", firmware "
                    + session.identity().firmware();
            tell(LinkState.Phase.LIVE, identity, "");
            while (!closing) {
                connection.pump(world, REPLUG_SECONDS, new Absence(identity));
                samples = session.statistics().stream().samples();
                lost = session.statistics().samplesLost() + session.statistics().deviceDrops();
                answerQuestions(session);
                betweenLooks.run();
            }
        } catch (IOException | RuntimeException e) {
            if (!closing) {
                tell(LinkState.Phase.FAILED, state.identity(), sentence(e));
            }
        }
        refuseQuestions();
    }

    private void answerQuestions(Session session) throws IOException {
        for (Pending<?> pending = questions.poll(); pending != null; pending = questions.poll()) {
            answer(pending, session);
        }
    }

    private <T> void answer(Pending<T> pending, Session session) {
        try {
            T answer = pending.question().ask(session);
            screen.execute(() -> pending.answer().accept(answer));
        } catch (IOException | RuntimeException e) {
            screen.execute(() -> pending.trouble().accept(sentence(e)));
        }
    }

    private void refuseQuestions() {
        for (Pending<?> pending = questions.poll(); pending != null; pending = questions.poll()) {
            refuse(pending.trouble());
        }
    }

    private void refuse(Consumer<String> trouble) {
        screen.execute(() -> trouble.accept("The mouse is not there now: plug it in, then try again."));
    }

    private static String sentence(Exception e) {
        String message = e.getMessage();
        return message == null || message.isEmpty() ? e.toString() : message;
    }

    private void tell(LinkState.Phase phase, String identity, String sentence) {
        LinkState now = new LinkState(phase, uri, identity, sentence);
        state = now;
        screen.execute(() -> {
            if (!closing) {
                onState.accept(now);
            }
        });
    }

    /**
     * Asks the mouse; returns at once.
     *
     * @param answer hears what it said, on the screen's thread
     * @param trouble hears, on the screen's thread, why there is no answer: one sentence
     */
    public <T> void ask(Question<T> question, Consumer<T> answer, Consumer<String> trouble) {
        if (!state.live()) {
            refuse(trouble);
            return;
        }
        questions.add(new Pending<>(question, answer, trouble));
    }

    /** Lets one more hear the stream, from the mouse's identity and calibrations on; null for nobody. */
    public void listen(@Nullable SessionListener listener) {
        forwarding.also(listener);
    }

    public LinkState state() {
        return state;
    }

    public ForceRing ring() {
        return feed.ring();
    }

    public Marks marks() {
        return feed.marks();
    }

    public PressLog presses() {
        return feed.presses();
    }

    /** What it told in words. */
    public EventLog log() {
        return feed.log();
    }

    /** Buttons that are pressed, bit 0 = left. */
    public int pressedMask() {
        return feed.pressedMask();
    }

    /** Notches turned so far, up positive. */
    public int wheelDetents() {
        return feed.wheelDetents();
    }

    /** Rate of the stream; 0 before the first batch. */
    public int samplesPerSecond() {
        return feed.samplesPerSecond();
    }

    /** Samples per channel that came. */
    public long samples() {
        return samples;
    }

    /** Samples per channel that did not come. */
    public long lost() {
        return lost;
    }

    /** How much later than the quickest batch the newest came, in microseconds. */
    public long lagMicros() {
        return feed.lag().micros();
    }

    @Override
    public void close() {
        closing = true;
        thread.interrupt();
        try {
            thread.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Absence implements Connection.Away {
        private final String identity;

        Absence(String identity) {
            this.identity = identity;
        }

        @Override
        public void gone(String sentence) {
            tell(LinkState.Phase.AWAY, identity, sentence);
            refuseQuestions();
        }

        @Override
        public void waiting(long awayMicros, long limitMicros) {
            if (closing) {
                throw new IllegalStateException("The window was closed while the mouse was away.");
            }
        }

        @Override
        public void back(String sentence) {
            tell(LinkState.Phase.LIVE, identity, sentence);
        }
    }
}
