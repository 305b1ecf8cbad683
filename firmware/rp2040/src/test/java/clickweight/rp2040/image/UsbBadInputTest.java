package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.emulator.ControlOutcome;
import clickweight.emulator.EmulatedUsb;
import clickweight.emulator.InPacket;
import clickweight.protocol.hid.MouseInputReport;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.Identity;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.SettingId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Hosts that ask for what there is not, too much, or stop in the middle: refused, and the mouse is a mouse afterwards. */
@Tag("emulator")
@EnabledIf("clickweight.emulator.NodePresence#tested")
class UsbBadInputTest {
    private static final int TO_CLASS_INTERFACE = 0x21;
    private static final int FROM_CLASS_INTERFACE = 0xA1;
    private static final int TO_ENDPOINT = 2;
    private static final int CLEAR_FEATURE = 1;
    private static final int SET_FEATURE = 3;
    private static final int ENDPOINT_HALT = 0;
    private static final int GET_DESCRIPTOR = 6;
    private static final int SET_REPORT = 9;
    private static final int OUTPUT_REPORT = 0x0200;
    private static final int REPORT_BYTES = 64;
    private static final byte[] NOTHING = {};

    /** Eight moments of a control transfer, which begins 300 us into a frame: each stage, and between them. */
    private static final int[] INTO_THE_FRAME = {302, 312, 325, 345, 380, 410, 440, 480, 530, 600};

    private static UsbBench following() {
        UsbBench bench = UsbBench.enumerated();
        bench.followContacts();
        return bench;
    }

    /** Presses and releases a button, and asks who is there. */
    private static void assertAlive(UsbBench bench) {
        bench.takeMouseReports();
        long now = bench.chip.nowMicros();
        bench.chip.line(Lines.LEFT, true, now + 1000);
        bench.chip.line(Lines.LEFT, false, now + 6000);
        bench.run(12_000);
        assertEquals(
                List.of(MouseInputReport.BUTTON_LEFT, 0),
                bench.takeMouseReports().stream()
                        .map(report -> MouseInputReport.buttons(report.data()))
                        .toList());
        bench.takeMessages();
        bench.send(Requests.simple(MessageId.IDENTIFY));
        bench.run(8000);
        assertEquals(1, of(bench.takeMessages(), Identity.ID).size());
        TheImage.assertClean(bench.chip);
    }

    private static List<byte[]> of(List<InPacket> packets, int id) {
        return packets.stream()
                .map(InPacket::data)
                .filter(data -> data.length > 0 && (data[0] & 0xFF) == id)
                .toList();
    }

    private static void assertStalled(ControlOutcome outcome) {
        assertEquals(ControlOutcome.Result.STALLED, outcome.result());
    }

    @Test
    void unknownRequestsAreRefusedWithTheirIdAndToken() {
        try (UsbBench bench = following()) {
            for (int id : new int[] {0x00, 0x0F, 0x40, 0x7F, 0x81, 0xE0, 0xFF}) {
                bench.send((byte) id, (byte) 77);
                bench.run(8000);
                List<byte[]> answers = of(bench.takeMessages(), Acknowledge.ID);
                assertEquals(1, answers.size(), "answers to request " + id);
                Acknowledge answer = new Acknowledge().wrap(answers.getFirst(), 0);
                assertEquals(id, answer.requestId());
                assertEquals(77, answer.token());
                assertEquals(Status.UNKNOWN_REQUEST, answer.status());
            }
            assertAlive(bench);
        }
    }

    @Test
    void settingsOutOfRangeAreRefusedByBothWaysInAndStayAsTheyWere() {
        try (UsbBench bench = following()) {
            int micros = SettingId.of(0, SettingId.DEBOUNCE_MICROS);
            int[][] cases = {
                {micros, 50_001, Status.OUT_OF_RANGE},
                {micros, -1, Status.OUT_OF_RANGE},
                {micros, Integer.MIN_VALUE, Status.OUT_OF_RANGE},
                {SettingId.ENCODER_STEPS_PER_DETENT, 3, Status.NOT_ON_STEP},
                {SettingId.of(0, SettingId.FORCE_RELEASE), 4000, Status.CONFLICT},
                {0x7777, 1, Status.UNKNOWN_SETTING},
            };
            for (int[] oneCase : cases) {
                byte[] report = Arrays.copyOf(Requests.write(oneCase[0], oneCase[1]), REPORT_BYTES);
                for (int way = 0; way < 2; way++) {
                    if (way == 0) {
                        bench.send(report);
                    } else {
                        UsbBench.expectOk(bench.controlOut(TO_CLASS_INTERFACE, SET_REPORT, OUTPUT_REPORT, 1, report));
                    }
                    bench.run(8000);
                    List<byte[]> answers = of(bench.takeMessages(), SettingValue.ID);
                    assertEquals(1, answers.size());
                    SettingValue value = new SettingValue().wrap(answers.getFirst(), 0);
                    assertEquals(oneCase[2], value.status());
                    assertTrue(value.settingId() != micros || value.value() == 5000);
                }
            }
            assertAlive(bench);
        }
    }

    @Test
    void reportsOfWrongLengthsAreFilledUpOrRefused() {
        try (UsbBench bench = following()) {
            for (int length : new int[] {0, 1, 7, 63}) {
                bench.usb().out(UsbBench.VENDOR, Arrays.copyOf(Requests.simple(MessageId.IDENTIFY), length));
                bench.run(8000);
                // an empty one says nothing
                assertEquals(
                        length == 0 ? 0 : 1,
                        of(bench.takeMessages(), Identity.ID).size(),
                        "length " + length);
            }
            for (int length : new int[] {1, 2, 63, 65, 128}) {
                assertStalled(bench.controlOut(TO_CLASS_INTERFACE, SET_REPORT, OUTPUT_REPORT, 1, new byte[length]));
            }
            assertAlive(bench);
        }
    }

    @Test
    void unknownControlRequestsStall() {
        try (UsbBench bench = following()) {
            assertStalled(bench.control(0x80, GET_DESCRIPTOR, 0x0F00, 0, 64));
            assertStalled(bench.control(0x80, GET_DESCRIPTOR, 0x03EE, 0x0409, 255));
            assertStalled(bench.control(0x00, 9, 2, 0, 0));
            assertStalled(bench.control(0xC0, 0x51, 0, 4, 16));
            assertStalled(bench.control(FROM_CLASS_INTERFACE, 1, 0x0105, 0, 64));
            assertStalled(bench.control(FROM_CLASS_INTERFACE, 1, 0x0100, 7, 64));
            assertStalled(bench.control(FROM_CLASS_INTERFACE, 0x77, 0, 1, 1));
            assertStalled(bench.controlOut(TO_CLASS_INTERFACE, SET_REPORT, 0x0305, 0, new byte[2]));
            assertStalled(bench.controlOut(TO_CLASS_INTERFACE, SET_REPORT, 0x0301, 0, new byte[] {1, 2}));
            assertAlive(bench);
        }
    }

    @Test
    void thousandReportsInARowAreAnsweredOneByOneOrRefused() {
        try (UsbBench bench = following()) {
            byte[] report = Arrays.copyOf(Requests.simple(MessageId.IDENTIFY), REPORT_BYTES);
            int taken = 0;
            int refused = 0;
            for (int i = 0; i < 1000; i++) {
                ControlOutcome outcome = bench.controlOut(TO_CLASS_INTERFACE, SET_REPORT, OUTPUT_REPORT, 1, report);
                if (outcome.result() == ControlOutcome.Result.DONE) {
                    taken++;
                } else {
                    assertStalled(outcome);
                    refused++;
                }
            }
            bench.run(30_000);
            System.out.printf("1000 SET_REPORT in a row: %d taken and answered, %d refused%n", taken, refused);
            assertEquals(taken, of(bench.takeMessages(), Identity.ID).size());
            assertTrue(taken > 100);
            assertAlive(bench);
        }
    }

    /** Begins a transfer in the next frame and lets it come so far. */
    private static void breakOff(UsbBench bench, boolean out, int intoTheFrame) {
        bench.runTo(Math.ceilDiv(bench.chip.nowMicros() + 1, 1000L) * 1000);
        if (out) {
            byte[] report = Arrays.copyOf(Requests.simple(MessageId.IDENTIFY), REPORT_BYTES);
            bench.usb()
                    .beginControl(
                            EmulatedUsb.setup(TO_CLASS_INTERFACE, SET_REPORT, OUTPUT_REPORT, 1, REPORT_BYTES),
                            report,
                            100);
        } else {
            bench.usb().beginControl(EmulatedUsb.setup(0x80, GET_DESCRIPTOR, 0x0200, 0, 255), NOTHING, 100);
        }
        bench.run(intoTheFrame);
    }

    @Test
    void setupThatAbortsATransferInAnyStageIsTheOneThatCounts() {
        try (UsbBench bench = following()) {
            for (int intoTheFrame : INTO_THE_FRAME) {
                for (boolean out : new boolean[] {false, true}) {
                    breakOff(bench, out, intoTheFrame);
                    byte[] device = UsbBench.expectOk(bench.control(0x80, GET_DESCRIPTOR, 0x0100, 0, 18))
                            .data();
                    assertEquals(18, device.length);
                    assertEquals(18, device[0]);
                    breakOff(bench, out, intoTheFrame);
                    UsbBench.expectOk(bench.controlOut(TO_CLASS_INTERFACE, SET_REPORT, 0x0301, 0, new byte[] {1, 5}));
                }
            }
            bench.run(30_000);
            assertAlive(bench);
        }
    }

    @Test
    void busResetInAnyStageOfATransferIsFollowedByAnEnumerationAsEver() {
        try (UsbBench bench = following()) {
            for (int intoTheFrame : INTO_THE_FRAME) {
                for (boolean out : new boolean[] {false, true}) {
                    breakOff(bench, out, intoTheFrame);
                    bench.usb().reset();
                    // a host forgets what it was about
                    bench.usb().beginControl(EmulatedUsb.setup(0x80, GET_DESCRIPTOR, 0x0100, 0, 8), NOTHING, 100);
                    bench.enumerate();
                }
            }
            assertAlive(bench);
        }
    }

    @Test
    void haltedEndpointsGoOnWhereTheyWereOnceTheyAreCleared() {
        try (UsbBench bench = following()) {
            for (int endpoint : new int[] {0x81, 0x82, 0x02}) {
                UsbBench.expectOk(bench.control(TO_ENDPOINT, SET_FEATURE, ENDPOINT_HALT, endpoint, 0));
                if (endpoint == 0x02) {
                    bench.send(Requests.simple(MessageId.IDENTIFY));
                }
                bench.run(5000);
                UsbBench.expectOk(bench.control(TO_ENDPOINT, CLEAR_FEATURE, ENDPOINT_HALT, endpoint, 0));
                if (endpoint != 0x02) {
                    // the host stops asking an endpoint that has stalled
                    bench.usb().poll(endpoint & 15, true);
                }
                bench.run(5000);
                assertAlive(bench);
            }
        }
    }
}
