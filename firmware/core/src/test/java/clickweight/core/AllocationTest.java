package clickweight.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.core.fake.FakeBoard;
import clickweight.protocol.Buttons;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.CalibrationStore;
import clickweight.protocol.message.Message;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.ResendRequest;
import clickweight.protocol.message.SettingListRequest;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.TareRequest;
import clickweight.protocol.message.Telemetry;
import clickweight.protocol.setting.SettingId;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A poll allocates nothing: 100 000 of them with contacts, encoder, force, requests, commits and calibrations all at work. */
class AllocationTest {
    private static final int POLLS = 100_000;
    private static final int ROUNDS = 3;

    private final FakeBoard board = new FakeBoard();
    private final Firmware firmware = new Firmware(board);
    private final byte[] read = new byte[4096];
    private int now;
    private long bytesRead;

    private final byte[] start =
            frame(new StartStreaming().begin(new byte[8], 0).divisor(1).channelMask(15));
    private final byte[] write = frame(
            new SettingWrite().begin(new byte[8], 0).settingId(SettingId.of(Buttons.LEFT, SettingId.DEBOUNCE_FAMILY)));
    private final byte[] list =
            frame(new SettingListRequest().begin(new byte[8], 0).index(3));
    private final byte[] identify = frame(new SimpleRequest().begin(new byte[8], 0, MessageId.IDENTIFY));
    private final byte[] commit = frame(new SimpleRequest().begin(new byte[8], 0, MessageId.SETTING_COMMIT));
    private final byte[] revert = frame(new SimpleRequest().begin(new byte[8], 0, MessageId.SETTING_REVERT));
    private final byte[] tare = frame(new TareRequest().begin(new byte[8], 0).channelMask(15));
    private final byte[] calibrate = frame(
            new CalibrationStore().begin(new byte[15], 0).tareSixteenths(3200).spanNanoNewtonsPerCount(1_250_000));
    private final byte[] garbage = {1, 2, 3, 0, 9, 9, 0};

    private final byte[] startByReport = {MessageId.START_STREAMING, 0, 1, 15};
    private final ResendRequest resend = new ResendRequest().begin(new byte[ResendRequest.LENGTH], 0);
    private final Telemetry batch = new Telemetry();
    private int newestSequence;
    private long reportsRead;

    private static byte[] frame(Message message) {
        byte[] out = new byte[Frames.MAX_FRAME_LENGTH];
        int length = new FrameEncoder().encode(message.buffer(), message.offset(), message.length(), out, 0);
        return Arrays.copyOf(out, length);
    }

    private void polls(int count) {
        for (int i = 0; i < count; i++) {
            move(i);
            firmware.poll(now);
            if (i % 8 == 0) {
                bytesRead += board.link.benchRead(read);
            }
            if (i % 8 == 4 && board.reports.hostRead(read)) {
                reportsRead++;
                newestSequence = Telemetry.isTelemetry(read[0] & 0xFF)
                        ? batch.wrap(read, 0).sequence()
                        : newestSequence;
            }
            now += 125;
        }
    }

    private void move(int i) {
        int contact = i % 400;
        if (contact < 8 || (contact >= 200 && contact < 208)) {
            boolean closed = contact % 2 == 0 ^ contact >= 200;
            for (int button = 0; button < Buttons.COUNT; button++) {
                board.inputs.edge(button, closed, now - 50);
                board.inputs.edge(button + Lines.NC_OFFSET, !closed, now - 40);
            }
        }
        if (i % 4 == 0) {
            int phase = i >> 2 & 3;
            board.inputs.edge(Lines.ENCODER_A, phase == 1 || phase == 2, now - 30);
            board.inputs.edge(Lines.ENCODER_B, phase >= 2, now - 30);
        }
        for (int channel = 0; channel < 4; channel++) {
            board.adc.counts[channel] = 200 + i * 7 * (channel + 1) % 3000;
        }
        board.adc.sample(now);
        board.mouse.ready = i % 3 != 0;
        board.mouse.highResolution = i % 10_000 < 5_000;
        // half of the time the bench is on the byte link, half on the reports
        int talk = i % 1800;
        if (talk < 900 && i % 100 == 0) {
            request(i / 100 % 8, i / 1800 % 2 == 0);
        } else if (talk == 900) {
            board.reports.hostWrite(startByReport);
        } else if (talk == 1500) {
            resend.firstSequence(newestSequence - 5).count(200);
            board.reports.hostWrite(resend.buffer());
        }
    }

    /** One of both is stored at a time, which takes longer than until the next request. */
    private void request(int which, boolean settings) {
        byte[] request = switch (which) {
            case 0 -> start;
            case 1 -> write;
            case 2 -> list;
            case 3 -> identify;
            case 4 -> settings ? commit : calibrate;
            case 5 -> revert;
            case 6 -> tare;
            default -> garbage;
        };
        board.link.benchWrite(request, request.length);
    }

    @Test
    void pollAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        board.mouse.keeping = false;
        polls(20_000);
        threads.getCurrentThreadAllocatedBytes();
        int feeds = board.feeds;
        int flashed = board.flash.bytesWorked;
        int unitFlashed = board.unitFlash.bytesWorked;
        long heard = bytesRead;
        long fetched = reportsRead;
        // the virtual machine itself charges a thread some 200 bytes once, when code is compiled anew; a poll that
        // allocates does so in every round, because all rounds are alike
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            polls(POLLS);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertEquals(0, least, "bytes in " + POLLS + " polls");
        // and it was work: some megabytes said, and settings committed
        assertEquals(ROUNDS * POLLS, board.feeds - feeds);
        assertTrue(bytesRead - heard > 500_000, "bytes said: " + (bytesRead - heard));
        assertTrue(reportsRead - fetched > 10_000, "reports said: " + (reportsRead - fetched));
        assertTrue(board.flash.bytesWorked > flashed, "flash bytes: " + board.flash.bytesWorked);
        assertTrue(board.unitFlash.bytesWorked > unitFlashed, "unit bytes: " + board.unitFlash.bytesWorked);
    }

    @Test
    void theCounterSeesAnAllocation() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        byte[][] kept = new byte[100][];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = new byte[1000];
        }
        assertTrue(threads.getCurrentThreadAllocatedBytes() - before >= 100_000, "kept " + kept.length);
    }
}
