package clickweight.simulator.signal;

import clickweight.core.Firmware;
import clickweight.core.board.ForceAdc;
import clickweight.core.board.Lines;
import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.Status;
import clickweight.simulator.board.SimulatedAdc;
import clickweight.simulator.board.SimulatedBoard;
import clickweight.simulator.board.SimulatedIdentity;
import clickweight.simulator.board.SimulatedInputs;
import clickweight.simulator.transcript.TranscriptWriter;
import java.io.IOException;
import java.util.Arrays;

/** The firmware on a board that has exactly the signals of a file; what it says after each poll goes into the transcript. */
final class ReplayedMouse {
    private static final int REST_LEVELS = 0xF << Lines.NC_OFFSET;
    private static final int EDGE_CAPACITY = 1 << 18;
    private static final int CHUNK_BYTES = 1024;
    private static final long NO_SAMPLE_YET = Long.MIN_VALUE;
    private static final int NO_ANSWER = -1;

    private final SimulatedBoard board;
    private final Firmware firmware;
    private final TranscriptWriter transcript;
    private final int[] counts = new int[ForceAdc.MAX_CHANNELS];
    private final FrameEncoder encoder = new FrameEncoder();
    private final FrameDecoder decoder = new FrameDecoder();
    private final byte[] message = new byte[Frames.MAX_MESSAGE_LENGTH];
    private final byte[] frame = new byte[Frames.MAX_FRAME_LENGTH];
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private final InputEvent event = new InputEvent();
    private final SettingValue answer = new SettingValue();
    private final Fault fault = new Fault();
    private long nextSampleMicros = NO_SAMPLE_YET;
    private int answerStatus = NO_ANSWER;

    ReplayedMouse(int lineMask, int channelMask, int samplesBetweenPolls, TranscriptWriter transcript) {
        SimulatedInputs inputs = new SimulatedInputs(lineMask, REST_LEVELS, EDGE_CAPACITY);
        // a file's counts are what the converter said and when, so there is nothing to correct
        SimulatedAdc adc = new SimulatedAdc(channelMask, 0, samplesBetweenPolls);
        board = SimulatedBoard.of(inputs, adc, new SimulatedIdentity(0, SimulatedIdentity.SPAN_UNCERTAINTY_PPM));
        firmware = new Firmware(board);
        this.transcript = transcript;
        Arrays.fill(counts, SimulatedIdentity.NOMINAL_TARE_COUNTS);
    }

    /** A signal reaches a level. */
    void drive(SignalRow.Level row) {
        Signal signal = row.signal();
        if (signal.isForce()) {
            sampleUntil(row.micros() - 1);
            counts[signal.number()] = row.level();
        } else {
            board.inputs().drive(signal.number(), row.level() == 1, (int) row.micros());
        }
    }

    private void sampleUntil(long micros) {
        while (nextSampleMicros <= micros) {
            board.adc().push((int) nextSampleMicros, counts);
            nextSampleMicros += SimulatedAdc.SAMPLE_PERIOD_MICROS;
        }
    }

    /** Samples before this time are not taken. */
    void startAt(long micros) {
        long period = SimulatedAdc.SAMPLE_PERIOD_MICROS;
        nextSampleMicros = Math.ceilDiv(micros, period) * period;
    }

    /** One poll, with everything that was driven until then. */
    void poll(long micros) throws IOException {
        sampleUntil(micros);
        board.mouse().advanceTo(micros);
        firmware.poll((int) micros);
        int length = board.link().hostRead(chunk, 0, CHUNK_BYTES);
        while (length > 0) {
            receive(length, micros);
            length = board.link().hostRead(chunk, 0, CHUNK_BYTES);
        }
    }

    /** Writes a setting in a poll of its own at this time and returns the firmware's {@link Status}. */
    int write(SettingAssignment assignment, long micros) throws IOException {
        SettingWrite request = new SettingWrite().begin(message, 0);
        request.settingId(assignment.spec().id()).value(assignment.value());
        int length = encoder.encode(message, 0, request.length(), frame, 0);
        board.link().hostWrite(frame, 0, length);
        answerStatus = NO_ANSWER;
        poll(micros);
        if (answerStatus == NO_ANSWER) {
            throw new IllegalStateException("The firmware did not answer " + assignment + ".");
        }
        return answerStatus;
    }

    private void receive(int length, long micros) throws IOException {
        int at = 0;
        while (at < length) {
            at += decoder.feed(chunk, at, length - at);
            if (decoder.messageReady()) {
                take(decoder.message(), micros);
            }
        }
    }

    private void take(byte[] received, long micros) throws IOException {
        switch (received[0] & 0xFF) {
            case InputEvent.ID -> happened(event.wrap(received, 0), micros);
            case SettingValue.ID -> answerStatus = answer.wrap(received, 0).status();
            case Fault.ID -> refuse(fault.wrap(received, 0).cause(), micros);
            default -> {
                // calibrations and the like say nothing about what the mouse did
            }
        }
    }

    private void happened(InputEvent what, long micros) throws IOException {
        switch (what.kind()) {
            case InputEvent.PRESS -> transcript.button(micros, what.button(), true);
            case InputEvent.RELEASE -> transcript.button(micros, what.button(), false);
            case InputEvent.DETENT -> transcript.detents(micros, what.value());
            default -> {
                // raw edges and steps are in the input already
            }
        }
    }

    /** A transcript with holes would be taken for what the mouse did. */
    private static void refuse(int cause, long micros) throws SignalFileException {
        if (cause == Fault.EDGES_LOST || cause == Fault.EVENTS_LOST || cause == Fault.SAMPLES_LOST) {
            throw new SignalFileException("More happened before the poll at " + micros
                    + " us than the firmware's queues hold: poll more often or thin out the signal there.");
        }
    }

    /** Samples outside the converter's range, which read as its end. */
    long clippedSamples() {
        return board.adc().clipped();
    }
}
