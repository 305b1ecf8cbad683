package clickweight.simulator;

import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Message;
import java.util.Arrays;
import java.util.function.Consumer;

/** The bench's end of the wire, for tests: sends messages, hands over each message that arrives. */
public final class Wire {
    private final Simulator simulator;
    private final FrameEncoder encoder = new FrameEncoder();
    private final FrameDecoder decoder = new FrameDecoder();
    private final byte[] frame = new byte[Frames.MAX_FRAME_LENGTH];
    private final byte[] in = new byte[4096];

    public Wire(Simulator simulator) {
        this.simulator = simulator;
    }

    public void send(Message message) {
        int length = encoder.encode(message.buffer(), message.offset(), message.length(), frame, 0);
        simulator.hostWrite(frame, 0, length);
    }

    /** Lets time go on in small steps and hands over a copy of each message. */
    public void runUntil(long micros, Consumer<byte[]> listener) {
        while (simulator.nowMicros() < micros) {
            simulator.advanceTo(Math.min(micros, simulator.nowMicros() + 1000));
            receive(listener);
        }
    }

    public void receive(Consumer<byte[]> listener) {
        int length = simulator.hostRead(in, 0, in.length);
        int at = 0;
        while (at < length) {
            at += decoder.feed(in, at, length - at);
            if (decoder.messageReady()) {
                listener.accept(Arrays.copyOf(decoder.message(), decoder.messageLength()));
            }
        }
    }

    public FrameDecoder decoder() {
        return decoder;
    }
}
