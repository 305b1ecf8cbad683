package clickweight.simulator.signal;

import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.Status;
import clickweight.simulator.transcript.TranscriptWriter;
import java.io.IOException;

/**
 * The bench's end of a replay: writes settings, and turns what the mouse says into a transcript. A judgement carries the
 * 32-bit time of its poll, so it does not matter when its message is read, as long as that is within 35 minutes of it.
 */
final class ReplayedMouse {
    private static final int CHUNK_BYTES = 1024;
    private static final int NO_ANSWER = -1;

    private final ReplayBoard board;
    private final TranscriptWriter transcript;
    private final FrameEncoder encoder = new FrameEncoder();
    private final FrameDecoder decoder = new FrameDecoder();
    private final byte[] message = new byte[Frames.MAX_MESSAGE_LENGTH];
    private final byte[] frame = new byte[Frames.MAX_FRAME_LENGTH];
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private final InputEvent event = new InputEvent();
    private final SettingValue answer = new SettingValue();
    private final Fault fault = new Fault();
    private long presentMicros;
    private int answerStatus = NO_ANSWER;

    ReplayedMouse(ReplayBoard board, TranscriptWriter transcript) {
        this.board = board;
        this.transcript = transcript;
    }

    /** A signal reaches a level. */
    void drive(SignalRow.Level row) throws IOException {
        Signal signal = row.signal();
        if (signal.isForce()) {
            board.counts(signal.number(), row.level(), row.micros());
        } else {
            board.level(signal.number(), row.level() == 1, row.micros());
        }
    }

    /** Lets the mouse run to a time and writes down what it said. */
    void runTo(long micros) throws IOException {
        board.runTo(micros);
        listen(micros);
    }

    /** Writes a setting at a time, in a poll of its own, and returns the firmware's {@link Status}. */
    int write(SettingAssignment assignment, long micros) throws IOException {
        SettingWrite request = new SettingWrite().begin(message, 0);
        request.settingId(assignment.spec().id()).value(assignment.value());
        int length = encoder.encode(message, 0, request.length(), frame, 0);
        answerStatus = NO_ANSWER;
        board.request(frame, length, micros);
        listen(micros);
        if (answerStatus == NO_ANSWER) {
            throw new IllegalStateException("The firmware did not answer " + assignment + ".");
        }
        return answerStatus;
    }

    private void listen(long micros) throws IOException {
        presentMicros = micros;
        int length = board.read(chunk, 0, CHUNK_BYTES);
        while (length > 0) {
            receive(length);
            length = board.read(chunk, 0, CHUNK_BYTES);
        }
    }

    private void receive(int length) throws IOException {
        int at = 0;
        while (at < length) {
            at += decoder.feed(chunk, at, length - at);
            if (decoder.messageReady()) {
                take(decoder.message());
            }
        }
    }

    private void take(byte[] received) throws IOException {
        switch (received[0] & 0xFF) {
            case InputEvent.ID -> happened(event.wrap(received, 0));
            case SettingValue.ID -> answerStatus = answer.wrap(received, 0).status();
            case Fault.ID -> refuse(fault.wrap(received, 0));
            default -> {
                // calibrations and the like say nothing about what the mouse did
            }
        }
    }

    private void happened(InputEvent what) throws IOException {
        long micros = near(what.micros());
        switch (what.kind()) {
            case InputEvent.PRESS -> transcript.button(micros, what.button(), true);
            case InputEvent.RELEASE -> transcript.button(micros, what.button(), false);
            case InputEvent.DETENT -> transcript.detents(micros, what.value());
            default -> {
                // raw edges and steps are in the input already
            }
        }
    }

    /** The 64-bit time nearest to the present of which the firmware knows the low 32 bits. */
    private long near(int deviceMicros) {
        return presentMicros + (deviceMicros - (int) presentMicros);
    }

    /** A transcript with holes would be taken for what the mouse did. */
    private void refuse(Fault what) throws SignalFileException {
        int cause = what.cause();
        if (cause == Fault.EDGES_LOST || cause == Fault.EVENTS_LOST || cause == Fault.SAMPLES_LOST) {
            throw new SignalFileException("More happened before the poll at " + near(what.micros())
                    + " us than the firmware's queues hold: poll more often or thin out the signal there.");
        }
    }
}
