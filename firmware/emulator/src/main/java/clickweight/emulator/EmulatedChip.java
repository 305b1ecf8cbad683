package clickweight.emulator;

import clickweight.core.board.ForceAdc;
import clickweight.core.board.Lines;
import java.io.Closeable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An RP2040 with its flash in virtual time: the image runs instruction by instruction, the world is what is given to it
 * here. Times are machine time in microseconds: the chip's own TIMER, until a reset sets that to 0
 * ({@link #timerEpochMicros}).
 *
 * <p>Usage: give lines, counts and bytes with their times, in the past of none of which time may be; {@link #runTo} a later
 * time; read what came of it. Everything given at a time happens before any timer alarm of that time. The same calls give the
 * same answers on every machine. Not safe for more than one thread.
 *
 * <p>It ends with an {@link EmulatorException} when the script behind it dies. What real hardware would not have liked is
 * in {@link #warnings}; a test fails on any.
 */
public final class EmulatedChip implements Closeable {
    /** Time for the board's image to start: crystal, copy to SRAM, flash and first poll take some 20 ms. */
    static final int BOOT_MICROS = 60_000;

    private static final int ALL_CHANNELS = 0xF;

    private final NodePipe pipe;
    private final CommandBatch batch = new CommandBatch();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final HeardBytes heard = new HeardBytes();
    private final EmulatedUsb usb = new EmulatedUsb(this);
    private ChipAnswer last;

    private EmulatedChip(NodePipe pipe, ChipOptions options) {
        this.pipe = pipe;
        for (FlashPiece piece : options.image()) {
            batch.command(CommandBatch.FLASH).u32(piece.offset()).block(piece.bytes());
        }
        batch.command(CommandBatch.START)
                .flag(options.fromRom())
                .whole(options.startMicros())
                .u16(options.closedMask());
        options.counts().forEach(batch::u16);
        batch.u32(options.seed());
        last = new ChipAnswer(batch.exchange(pipe));
        note(last);
    }

    /** Powers a chip on; no instruction has run yet. */
    public static EmulatedChip start(ChipOptions options) {
        return new EmulatedChip(NodeProgram.usual().start(), options);
    }

    /** Whether Node is there; without it {@link #start} says what to install. */
    public static boolean isPossible() {
        return NodeProgram.usual().nodeIsThere();
    }

    CommandBatch batch() {
        return batch;
    }

    /** Sends what was given and takes in what came of it. */
    ChipAnswer exchange() {
        last = new ChipAnswer(batch.exchange(pipe));
        note(last);
        return last;
    }

    private void note(ChipAnswer answer) {
        warnings.addAll(answer.warnings);
        faults.addAll(answer.faults);
        heard.add(answer.heard);
        usb.note(answer);
    }

    /** A contact closes or opens; lines are those of {@link Lines}. */
    public void line(int line, boolean closed, long micros) {
        if (line < 0 || line >= Lines.COUNT) {
            throw new IllegalArgumentException("There is no line " + line + ".");
        }
        batch.command(CommandBatch.LINE).u8(line).flag(closed).whole(micros);
    }

    /** From a time on, an ideal converter would read this on one channel; the chip's own reads it with its errors. */
    public void counts(int channel, int counts, long micros) {
        batch.command(CommandBatch.COUNTS).u8(1 << channel);
        for (int i = 0; i < ForceAdc.MAX_CHANNELS; i++) {
            batch.u16(clipped(counts));
        }
        batch.whole(micros);
    }

    /** The same for all channels. */
    public void counts(int[] perChannel, long micros) {
        batch.command(CommandBatch.COUNTS).u8(ALL_CHANNELS);
        for (int i = 0; i < ForceAdc.MAX_CHANNELS; i++) {
            batch.u16(clipped(perChannel[i]));
        }
        batch.whole(micros);
    }

    private static int clipped(int counts) {
        return Math.clamp(counts, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** From a time on, the bench sends bytes, 5 us each, behind those it is sending already. */
    public void uartWrite(byte[] bytes, int offset, int length, long micros) {
        batch.command(CommandBatch.UART_IN).whole(micros).block(bytes, offset, length);
    }

    /** Lets time go on; what was given for that very time has not happened yet. A time gone by changes nothing. */
    public void runTo(long micros) {
        batch.command(CommandBatch.RUN).whole(micros).flag(false);
        exchange();
    }

    /**
     * Gives a frame to the firmware and lets it work on it while time stands still, until the processor sleeps again.
     * What it answers can be read at once.
     *
     * @throws EmulatorException when it does not come to rest within 31 million cycles
     */
    public void request(byte[] frame) {
        batch.command(CommandBatch.REQUEST).block(frame);
        if (exchange().extra.get() == 0) {
            throw new EmulatorException("The firmware did not come to rest after a request at " + nowMicros() + " us.");
        }
    }

    /** Takes bytes that the bench has heard; returns how many, 0 for none. */
    public int uartRead(byte[] bytes, int offset, int length) {
        return heard.take(bytes, offset, length);
    }

    /** Forgets bytes that the bench has heard and not read. */
    public void dropHeard() {
        heard.clear();
    }

    /** Words of memory at an address that is a multiple of 4. */
    public int[] peek(int address, int words) {
        batch.command(CommandBatch.PEEK).u32(address).u32(words);
        ChipAnswer answer = exchange();
        int[] values = new int[words];
        answer.extra.asIntBuffer().get(values);
        return values;
    }

    /** Puts bytes into memory, as of the last time that time went on. */
    public void poke(int address, byte[] bytes) {
        batch.command(CommandBatch.POKE).u32(address).block(bytes);
    }

    /** Writes a word of memory or a register, as the processor would. */
    public void poke(int address, int word) {
        poke(
                address,
                ByteBuffer.allocate(Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(word)
                        .array());
    }

    /** What the processor had to do; with {@code clear} counting begins anew. */
    public CycleCounts cycles(boolean clear) {
        batch.command(CommandBatch.COUNTERS).flag(clear);
        ChipAnswer answer = exchange();
        long windows = (long) answer.extra.getDouble();
        long total = (long) answer.extra.getDouble();
        long worst = (long) answer.extra.getDouble();
        long worstMicros = (long) answer.extra.getDouble();
        long instructions = (long) answer.extra.getDouble();
        int[] bins = new int[answer.extra.remaining() / Integer.BYTES];
        answer.extra.asIntBuffer().get(bins);
        return new CycleCounts(
                windows,
                total,
                worst,
                worstMicros,
                instructions,
                Arrays.stream(bins).boxed().toList());
    }

    /** A part of flash as it is now. */
    public byte[] flash(int offset, int length) {
        batch.command(CommandBatch.READ_FLASH).u32(offset).u32(length);
        byte[] bytes = new byte[length];
        exchange().extra.get(bytes);
        return bytes;
    }

    /** Power goes while the n-th erase or program from now on is under way: its bits are as chance left them. */
    public void cutPowerDuringCommand(int number) {
        batch.command(CommandBatch.CUT_COMMANDS).whole(number);
    }

    /** Power goes when so many bytes from now on were erased or programmed; the next one is half done. */
    public void cutPowerAfterBytes(long bytes) {
        batch.command(CommandBatch.CUT_BYTES).whole(bytes);
    }

    /** Power goes at a time; of an erase or program under way, bits are as chance left them. */
    public void cutPowerAt(long micros) {
        batch.command(CommandBatch.CUT_TIME).whole(micros);
    }

    /** Takes power away now and gives it back: only flash is kept. Time goes on; TIMER begins at 0. */
    public void restart() {
        batch.command(CommandBatch.RESTART).flag(true);
        exchange();
    }

    /** Pulls the reset pin. */
    public void pressReset() {
        batch.command(CommandBatch.RESTART).flag(false);
        exchange();
    }

    /** The host at the other end of the USB cable. */
    public EmulatedUsb usb() {
        return usb;
    }

    /** What became of the chip. */
    public ChipState state() {
        return last.state;
    }

    /** Whether the processor sleeps in WFE or WFI. */
    public boolean asleep() {
        return last.asleep;
    }

    /** Machine time, rounded down; an instruction may have carried it some cycles past the time that was asked for. */
    public long nowMicros() {
        return (long) last.micros;
    }

    /** Machine time at which TIMER was 0: 0 until the first reset. */
    public long timerEpochMicros() {
        return (long) last.epochMicros;
    }

    /** How often the chip has reset itself, by its watchdog or by request. */
    public int resets() {
        return last.resets;
    }

    /** Erases and programs begun since the last plan of a power cut. */
    public int flashCommands() {
        return last.flashCommands;
    }

    /** Bytes erased or programmed since the last plan of a power cut. */
    public int flashBytes() {
        return last.flashBytes;
    }

    /** What real hardware would not have liked, each with the time at which it first came. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Every HardFault with its reason, place and time. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        pipe.close();
    }
}
