package clickweight.rp2040.image;

import clickweight.emulator.ChipOptions;
import clickweight.emulator.EmulatedChip;
import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.setting.SettingCatalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An emulated chip with the bench at its serial port: requests are answered while time stands still. */
final class UartBench implements AutoCloseable {
    /** Crystal, copy to SRAM, flash and first tick take some 20 ms. */
    static final int BOOT_MICROS = 25_000;

    final EmulatedChip chip;
    private final FrameEncoder encoder = new FrameEncoder();
    private FrameDecoder decoder = new FrameDecoder();
    private final byte[] heard = new byte[4096];

    private UartBench(EmulatedChip chip) {
        this.chip = chip;
    }

    /** Powers a chip on and waits until it listens. */
    static UartBench started(ChipOptions options) {
        UartBench bench = new UartBench(EmulatedChip.start(options));
        bench.run(BOOT_MICROS);
        return bench;
    }

    /** Takes power away now if it is still there, gives it back, and waits until the chip listens again. */
    void restart() {
        chip.restart();
        chip.dropHeard();
        decoder = new FrameDecoder();
        run(BOOT_MICROS);
    }

    /** Lets so much time go on. */
    void run(long micros) {
        chip.runTo(chip.nowMicros() + micros);
    }

    /** Gives a request to the firmware, which works on it while time stands still. */
    void give(byte[] message) {
        chip.request(frame(message));
    }

    /** Sends a request, byte by byte as time goes on. */
    void send(byte[] message) {
        byte[] frame = frame(message);
        chip.uartWrite(frame, 0, frame.length, chip.nowMicros());
    }

    private byte[] frame(byte[] message) {
        byte[] frame = new byte[Frames.MAX_FRAME_LENGTH];
        return Arrays.copyOf(frame, encoder.encode(message, 0, message.length, frame, 0));
    }

    /** Gives a request and returns the answer, which must come at once. */
    byte[] ask(byte[] message, int answerId) {
        give(message);
        List<byte[]> answers = take(answerId);
        if (answers.isEmpty()) {
            throw new AssertionError("no answer to request " + message[0]);
        }
        return answers.getFirst();
    }

    /** Takes what was heard since the last call and returns the messages of one id. */
    List<byte[]> take(int id) {
        return take().stream().filter(message -> (message[0] & 0xFF) == id).toList();
    }

    /** Takes what was heard since the last call. */
    List<byte[]> take() {
        List<byte[]> messages = new ArrayList<>();
        int count = chip.uartRead(heard, 0, heard.length);
        while (count > 0) {
            int at = 0;
            while (at < count) {
                at += decoder.feed(heard, at, count - at);
                if (decoder.messageReady()) {
                    messages.add(Arrays.copyOf(decoder.message(), decoder.messageLength()));
                }
            }
            count = chip.uartRead(heard, 0, heard.length);
        }
        return messages;
    }

    /** All settings as they are in force, by place in the catalogue. */
    List<Integer> settings() {
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < SettingCatalogue.count(); i++) {
            byte[] answer = ask(Requests.list(i), MessageId.SETTING_VALUE);
            values.add(new SettingValue().wrap(answer, 0).value());
        }
        return values;
    }

    @Override
    public void close() {
        chip.close();
    }
}
