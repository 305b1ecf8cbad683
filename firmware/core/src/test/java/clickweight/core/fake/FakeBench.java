package clickweight.core.fake;

import clickweight.core.Firmware;
import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Message;
import clickweight.protocol.message.MessageId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A firmware on a {@link FakeBoard}, polled at 8 kHz, and a bench that reads all it says. */
public final class FakeBench {
    public static final int POLL_MICROS = 125;

    private static final String[] KINDS = {
        "make", "break", "press", "release", "step", "detent", "suppressed", "fault", "profile"
    };
    private static final String[] BUTTONS = {"left", "right", "wheel", "middle"};

    public final FakeBoard board;
    public final Firmware firmware;
    public final List<byte[]> messages = new ArrayList<>();
    public int now;
    /** Off: the link fills up. */
    public boolean reading = true;

    private final FrameEncoder encoder = new FrameEncoder();
    private final FrameDecoder decoder = new FrameDecoder();
    private final byte[] bytes = new byte[4096];

    public FakeBench(FakeBoard board) {
        this.board = board;
        firmware = new Firmware(board);
    }

    public FakeBench() {
        this(new FakeBoard());
    }

    /** One poll, with a set of force samples taken at its time, 125 us later than the one before. */
    public void poll() {
        board.adc.sample(now);
        firmware.poll(now);
        if (reading) {
            read();
        }
        now += POLL_MICROS;
    }

    public void run(int micros) {
        for (int end = now + micros; now - end < 0; ) {
            poll();
        }
    }

    /** Reads what the device has said so far. */
    public void read() {
        int length = board.link.benchRead(bytes);
        for (int at = 0; at < length; ) {
            at += decoder.feed(bytes, at, length - at);
            if (decoder.messageReady()) {
                messages.add(Arrays.copyOf(decoder.message(), decoder.messageLength()));
            }
        }
    }

    /** Sends a request as it stands. */
    public void send(Message request) {
        send(Arrays.copyOfRange(request.buffer(), request.offset(), request.offset() + request.length()));
    }

    public void send(byte... message) {
        byte[] frame = new byte[Frames.MAX_FRAME_LENGTH];
        board.link.benchWrite(frame, encoder.encode(message, 0, message.length, frame, 0));
    }

    /** Sends a request, polls twice, and returns the only message of that id, forgetting all others. */
    public byte[] ask(Message request, int answerId) {
        messages.clear();
        send(request);
        poll();
        poll();
        List<byte[]> answers = all(answerId);
        messages.clear();
        if (answers.size() != 1) {
            throw new AssertionError(answers.size() + " answers of id " + answerId);
        }
        return answers.getFirst();
    }

    public List<byte[]> all(int id) {
        return messages.stream().filter(message -> (message[0] & 0xFF) == id).toList();
    }

    /** The events heard so far as "kind button micros value". */
    public List<String> events() {
        List<String> events = new ArrayList<>();
        for (byte[] message : all(MessageId.INPUT_EVENT)) {
            InputEvent event = new InputEvent().wrap(message, 0);
            events.add(
                    KINDS[event.kind()] + " " + BUTTONS[event.button()] + " " + event.micros() + " " + event.value());
        }
        return events;
    }
}
