package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.emulator.ControlOutcome;
import clickweight.emulator.EmulatedChip;
import clickweight.emulator.EmulatedUsb;
import clickweight.emulator.InPacket;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.EventBatch;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.setting.DebounceFamily;
import clickweight.protocol.setting.SettingId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An emulated chip on the cable of a host that has configured it, as Linux does; the bench is on the vendor interface. */
final class UsbBench implements AutoCloseable {
    static final int MOUSE = 1;
    static final int VENDOR = 2;
    private static final int GET_DESCRIPTOR = 6;
    private static final long SETTLE_MICROS = 10_000;
    private static final byte[] NOTHING = {};

    final EmulatedChip chip;
    private final EmulatedUsb usb;
    private final List<InPacket> mouseReports = new ArrayList<>();
    private final List<InPacket> messages = new ArrayList<>();

    UsbBench(EmulatedChip chip) {
        this.chip = chip;
        usb = chip.usb();
    }

    /** Powers a chip on and goes through enumeration. */
    static UsbBench enumerated() {
        UsbBench bench = new UsbBench(EmulatedChip.start(TheImage.options()));
        bench.run(30_000);
        bench.enumerate();
        return bench;
    }

    void enumerate() {
        configure();
        // Linux: the Resolution Multiplier of wheel and pan
        expectOk(usb.control(EmulatedUsb.setup(0x21, 9, 0x0301, 0, 2), new byte[] {1, 5}));
    }

    /** From a bus reset to reports, without what only some systems ask for. */
    void configure() {
        usb.reset();
        run(20_000);
        control(0x80, GET_DESCRIPTOR, 0x0100, 0, 64);
        expectOk(control(0x00, 5, 7, 0, 0));
        run(SETTLE_MICROS);
        assertEquals(18, expectOk(control(0x80, GET_DESCRIPTOR, 0x0100, 0, 18)).data().length);
        byte[] head = expectOk(control(0x80, GET_DESCRIPTOR, 0x0200, 0, 9)).data();
        expectOk(control(0x80, GET_DESCRIPTOR, 0x0200, 0, head[2] & 0xFF | (head[3] & 0xFF) << 8));
        expectOk(control(0x00, 9, 1, 0, 0));
        usb.poll(MOUSE, true);
        usb.poll(VENDOR, true);
        run(SETTLE_MICROS);
    }

    ControlOutcome control(int requestType, int request, int value, int index, int length) {
        ControlOutcome outcome = usb.control(EmulatedUsb.setup(requestType, request, value, index, length), NOTHING);
        sort();
        return outcome;
    }

    /** Sends what has a data stage from the host. */
    ControlOutcome controlOut(int requestType, int request, int value, int index, byte[] data) {
        ControlOutcome outcome = usb.control(EmulatedUsb.setup(requestType, request, value, index, data.length), data);
        sort();
        return outcome;
    }

    /** Makes buttons of this world, which has one contact each, follow their contacts at once. */
    void followContacts() {
        for (int button = 0; button < Buttons.COUNT; button++) {
            send(Requests.write(SettingId.of(button, SettingId.DEBOUNCE_FAMILY), DebounceFamily.NONE));
        }
        run(SETTLE_MICROS);
        takeMessages();
        takeMouseReports();
    }

    static ControlOutcome expectOk(ControlOutcome outcome) {
        assertEquals(ControlOutcome.Result.DONE, outcome.result());
        return outcome;
    }

    /** Sends a message to the vendor interface. */
    void send(byte... message) {
        usb.out(VENDOR, Arrays.copyOf(message, 64));
    }

    /** Lets so much time go on. */
    void run(long micros) {
        chip.runTo(chip.nowMicros() + micros);
        sort();
    }

    /** Lets time go on to a moment. */
    void runTo(long micros) {
        chip.runTo(micros);
        sort();
    }

    private void sort() {
        for (InPacket packet : usb.takePackets()) {
            if (packet.endpoint() == MOUSE) {
                mouseReports.add(packet);
            } else if (!packet.stalled() && (packet.data()[0] & 0xFF) == EventBatch.ID) {
                unpack(packet);
            } else {
                messages.add(packet);
            }
        }
    }

    /** Events that came together are heard one by one. */
    private void unpack(InPacket packet) {
        EventBatch batch = new EventBatch().wrap(packet.data(), 0);
        for (int index = 0; index < batch.count(); index++) {
            byte[] message = new byte[InputEvent.LENGTH];
            batch.event(index, new InputEvent().begin(message, 0));
            messages.add(new InPacket(packet.endpoint(), packet.micros(), false, message));
        }
    }

    List<InPacket> takeMouseReports() {
        List<InPacket> taken = List.copyOf(mouseReports);
        mouseReports.clear();
        return taken;
    }

    List<InPacket> takeMessages() {
        List<InPacket> taken = List.copyOf(messages);
        messages.clear();
        return taken;
    }

    EmulatedUsb usb() {
        return usb;
    }

    @Override
    public void close() {
        chip.close();
    }
}
