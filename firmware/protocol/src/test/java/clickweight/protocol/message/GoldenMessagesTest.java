package clickweight.protocol.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both ends share the codec, so a shared mistake would cancel: these bytes on disk, read by eye, are the witness. */
class GoldenMessagesTest {
    private static final Path GOLDEN = Path.of("../../fixtures/golden/messages.hex");

    private final byte[] buffer = new byte[Frames.MAX_MESSAGE_LENGTH];
    private final List<String> lines = new ArrayList<>();

    @Test
    void messagesAndFramesAreTheReviewedBytes() throws IOException {
        lines.add("# name: message bytes / frame bytes (COBS, CRC-32, 0x00), hexadecimal");
        add(
                "identify token 7",
                new SimpleRequest().begin(buffer, 0, MessageId.IDENTIFY).token(7));
        add(
                "start streaming token 8 divisor 2 mask 0b1011",
                new StartStreaming().begin(buffer, 0).token(8).divisor(2).channelMask(11));
        add(
                "write token 9 wheel.force.operating 1500",
                new SettingWrite().begin(buffer, 0).token(9).settingId(0x0303).value(1500));
        add(
                "resend token 10 from sequence 65535, 200 batches",
                new ResendRequest()
                        .begin(buffer, 0)
                        .token(10)
                        .firstSequence(65535)
                        .count(200));
        add(
                "reset to bootloader token 11",
                new SimpleRequest()
                        .begin(buffer, 0, MessageId.RESET_TO_BOOTLOADER)
                        .token(11));
        add(
                "acknowledge token 9 of tare, busy",
                new Acknowledge()
                        .begin(buffer, 0)
                        .token(9)
                        .requestId(MessageId.TARE)
                        .status(Status.BUSY)
                        .detail(-2));
        add(
                "calibration wheel tare 200.5 span 1.25 mN",
                new Calibration()
                        .begin(buffer, 0)
                        .channel(2)
                        .tareSixteenths(3208)
                        .spanNanoNewtonsPerCount(1_250_000)
                        .spanUncertaintyPpm(5000)
                        .filterShift(1)
                        .groupDelayNanos(62_500)
                        .widthBits(12));
        add(
                "store calibration token 10 wheel tare 200.5 span 1.25 mN +- 0.1 %",
                new CalibrationStore()
                        .begin(buffer, 0)
                        .token(10)
                        .channel(2)
                        .tareSixteenths(3208)
                        .spanNanoNewtonsPerCount(1_250_000)
                        .spanUncertaintyPpm(1000));
        add(
                "make left at 2^32-1 us, 600 mN",
                new InputEvent()
                        .begin(buffer, 0)
                        .kind(InputEvent.MAKE)
                        .button(0)
                        .micros(-1)
                        .forceMilliNewtons(600)
                        .value(0));
        add(
                "detent down without force",
                new InputEvent()
                        .begin(buffer, 0)
                        .kind(InputEvent.DETENT)
                        .button(2)
                        .micros(1000)
                        .forceMilliNewtons(InputEvent.NO_FORCE)
                        .value(-1));
        add(
                "fault 3 events lost",
                new Fault().begin(buffer, 0).cause(Fault.EVENTS_LOST).micros(5).detail(3));
        byte[] events = new byte[2 * EventBatch.EVENT_LENGTH];
        EventBatch.pack(events, 0, InputEvent.PRESS, 3, -1, 600, 0);
        EventBatch.pack(events, EventBatch.EVENT_LENGTH, InputEvent.DETENT, 2, 1000, InputEvent.NO_FORCE, -1);
        add(
                "event batch: press middle at 2^32-1 us, 600 mN; detent down at 1000 us without force",
                new EventBatch().begin(buffer, 0).append(events, 0, 2));
        Telemetry batch = new Telemetry()
                .begin(buffer, 0, 12)
                .sequence(0x1234)
                .firstMicros(0x01020304)
                .channelMask(3)
                .count(2)
                .periodMicros(125)
                .drops(1);
        batch.counts(0, 0, 0xABC).counts(0, 1, 0x123).counts(1, 0, 0xFFF).counts(1, 1, 0x001);
        add("telemetry 12 bit ABC 123 FFF 001", batch);
        add(
                "setting value",
                new SettingValue()
                        .begin(buffer, 0)
                        .token(1)
                        .status(Status.OK)
                        .index(2)
                        .total(19)
                        .settingId(0x0103)
                        .unit(2)
                        .value(600)
                        .minimum(50)
                        .maximum(5000)
                        .step(1)
                        .defaultValue(600)
                        .name("left.force.operating"));
        if (Boolean.getBoolean("clickweight.accept")) {
            Files.write(GOLDEN, lines);
        }
        assertEquals(String.join("\n", Files.readAllLines(GOLDEN)), String.join("\n", lines));
    }

    private void add(String name, Message message) {
        byte[] frame = new byte[Frames.MAX_FRAME_LENGTH];
        int length = new FrameEncoder().encode(buffer, 0, message.length(), frame, 0);
        HexFormat hex = HexFormat.of();
        lines.add(name + ": " + hex.formatHex(buffer, 0, message.length()) + " / " + hex.formatHex(frame, 0, length));
        java.util.Arrays.fill(buffer, (byte) 0);
    }
}
