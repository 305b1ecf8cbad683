package clickweight.device.link;

import clickweight.protocol.message.Message;
import clickweight.protocol.message.MessageId;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the mouse and their answers, matched by token. While an answer is awaited the wire is pumped, so
 * telemetry goes on flowing. A question is repeated once with the same token; all requests may be carried out twice.
 *
 * <pre>
 * bench   ask(7) ......... timeout, ask(7) ..... answer
 * mouse            (lost)                   7            an answer that comes late is nobody's and is ignored
 * </pre>
 */
public final class Conversation {
    /** Long enough for a busy mouse and a slow wire, short enough for a person to wait twice. */
    public static final long TIMEOUT_MICROS = 500_000;
    /** For the first question: a bridge to a simulator may look only once a second whether its port was opened. */
    public static final long JOIN_TIMEOUT_MICROS = 1_500_000;
    /** For what must wait on the mouse: a commit until its buttons are let go, at most a second or two, and flash. */
    public static final long SLOW_TIMEOUT_MICROS = 3_000_000;

    private static final int MAX_TOKEN = 255;
    private static final int TOKEN_AT = 1;

    private final Wire wire;
    private int token;
    private byte @Nullable [] answer;
    private boolean waiting;

    public Conversation(Wire wire) {
        this.wire = wire;
    }

    /**
     * Asks and waits.
     *
     * @param request any request; its token is set here
     * @param timeoutMicros for a real mouse; {@link Patience} may make it longer
     * @return the whole answer: an identity, a setting value or an acknowledgement
     * @throws NoAnswerException when none came in twice the timeout
     */
    public byte[] ask(Message request, long timeoutMicros) throws IOException {
        token = token % MAX_TOKEN + 1;
        request.buffer()[request.offset() + TOKEN_AT] = (byte) token;
        answer = null;
        waiting = true;
        try {
            for (int attempt = 0; attempt < 2; attempt++) {
                wire.send(request);
                byte[] found = await(wire.nowMicros() + Patience.of(timeoutMicros));
                if (found != null) {
                    return found;
                }
            }
        } finally {
            waiting = false;
        }
        throw new NoAnswerException(silence(Patience.of(timeoutMicros)));
    }

    /** Lets time go on without a question, as long as {@link Patience} makes it; what comes meanwhile is heard. */
    public void rest(long micros) throws IOException {
        long wait = Patience.of(micros);
        long until = wire.nowMicros() + wait;
        for (long left = wait; left > 0; left = until - wire.nowMicros()) {
            wire.pump(left);
        }
    }

    private byte @Nullable [] await(long untilMicros) throws IOException {
        for (long left = untilMicros - wire.nowMicros(); left > 0; left = untilMicros - wire.nowMicros()) {
            wire.pump(left);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    /** Why there was no answer, as far as the bytes tell. */
    private String silence(long timeoutMicros) {
        WireCounts heard = wire.countsOfTransport();
        long garbage = heard.bytesDropped() + heard.bytesPending();
        if (heard.frames() == 0 && garbage > 0) {
            return wire.description() + " sent " + garbage + " bytes and no message among them: it is another device"
                    + " or has another baud rate; choose the mouse's port (devices lists them) or set the converter to 2000000 baud.";
        }
        return wire.description() + " did not answer within " + 2 * timeoutMicros / 1000
                + " ms: check that it is the mouse's port (devices lists them), then unplug the mouse and plug it in again.";
    }

    /** Looks at a message that came; keeps it when it is the answer awaited. */
    public void offer(byte[] message, int length) {
        int id = message[0] & 0xFF;
        boolean isAnswer = id == MessageId.IDENTITY || id == MessageId.ACKNOWLEDGE || id == MessageId.SETTING_VALUE;
        if (waiting && isAnswer && length > TOKEN_AT && (message[TOKEN_AT] & 0xFF) == token) {
            answer = Arrays.copyOf(message, length);
        }
    }
}
