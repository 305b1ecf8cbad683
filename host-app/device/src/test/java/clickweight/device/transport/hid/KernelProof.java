package clickweight.device.transport.hid;

import clickweight.protocol.hid.MouseInputReport;
import clickweight.protocol.hid.ReportDescriptor;
import clickweight.simulator.Simulator;
import clickweight.simulator.SimulatorOptions;
import java.io.IOException;
import java.util.Arrays;

/**
 * A mouse before a real kernel: its two interfaces made by {@code /dev/uhid} from the project's own descriptors, the simulated
 * firmware behind them, and the bench in a second process. Needs root and the modules uhid, hid-generic and evdev. It runs in an
 * emulated machine, so it asserts what is said and accounted for, never how fast.
 */
final class KernelProof {
    private static final String SERIAL = "4357000000000001";
    private static final String NAME = "Clickweight mouse";
    /** A tenth of real time, which an emulated machine keeps up with. */
    private static final double SLOW = 0.1;

    private static final int REPLUGS = 20;
    private static final int DETENT = 120;

    private final BenchProcess bench;
    private final int cycles;
    private final Simulator simulator =
            Simulator.of(SimulatorOptions.defaultMouse(1).strokes(0));

    private KernelProof(BenchProcess bench, int cycles) {
        this.bench = bench;
        this.cycles = cycles;
    }

    /** @param arguments how often to close under a read, and how often to unplug under one */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        kernelKnowsTheMouse();
        try (UhidDevice mouse = plugMouse();
                BenchProcess bench = BenchProcess.start()) {
            check(mouse.nextFeature() != null, "the mouse is back, without its interface for the bench");
            String without = bench.ask("open hid:");
            check(without.contains("without its interface for the bench"), without);
            KernelProof proof = new KernelProof(bench, Integer.parseInt(arguments[0]));
            proof.talk();
            proof.stream(1);
            proof.stream(SLOW);
            proof.comeBack();
            proof.closeUnderARead();
            proof.unplugUnderARead();
            check(bench.end() == 0, "the bench ended as it should");
        }
        System.out.println("passed");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
        System.out.println("ok: " + what);
    }

    private static UhidDevice plugMouse() throws IOException {
        return new UhidDevice(NAME, SERIAL, ReportDescriptor.mouse(), new byte[] {MouseInputReport.REPORT_ID, 0});
    }

    private UhidMouse plug(double speed) throws IOException {
        return UhidMouse.plug(NAME, SERIAL, simulator, speed);
    }

    private static void kernelKnowsTheMouse() throws IOException, InterruptedException {
        try (UhidDevice mouse = plugMouse()) {
            byte[] set = mouse.nextFeature();
            check(
                    Arrays.equals(set, new byte[] {MouseInputReport.REPORT_ID, 5}),
                    "the kernel set both resolution multipliers: " + Arrays.toString(set));
            try (InputEvents events = InputEvents.of(NAME)) {
                press(mouse, events);
                turn(mouse, events);
            }
        }
    }

    private static void press(UhidDevice mouse, InputEvents events) throws InterruptedException {
        byte[] report = new byte[MouseInputReport.LENGTH];
        MouseInputReport.write(report, MouseInputReport.BUTTON_LEFT, 0, 0, 0, 0);
        mouse.toHost(report);
        check(events.await(InputEvents.KEY, InputEvents.BUTTON_LEFT, 1) == 1, "BTN_LEFT is pressed");
    }

    private static void turn(UhidDevice mouse, InputEvents events) throws InterruptedException {
        byte[] report = new byte[MouseInputReport.LENGTH];
        for (int i = 1; i <= DETENT; i++) {
            MouseInputReport.write(report, MouseInputReport.BUTTON_LEFT, 0, 0, 1, 0);
            mouse.toHost(report);
            // one by one: a burst overflows what the kernel keeps for a reader
            events.await(InputEvents.RELATIVE, InputEvents.WHEEL_HIGH_RESOLUTION, i);
        }
        int fine = events.await(InputEvents.RELATIVE, InputEvents.WHEEL_HIGH_RESOLUTION, DETENT);
        check(fine == DETENT, "120 units of the wheel add up to REL_WHEEL_HI_RES " + fine);
        int notches = events.await(InputEvents.RELATIVE, InputEvents.WHEEL, 1);
        check(notches == 1, "and to REL_WHEEL " + notches);
    }

    private void talk() throws IOException {
        UhidMouse mouse = plug(SLOW);
        String listed = bench.ask("list");
        check(listed.contains("uri=hid:" + SERIAL), "listed beside the mouse: " + listed);
        String feature = bench.ask("feature " + mouse.node());
        check(feature.equals("feature true 64 129 77"), "a feature report is answered: " + feature);
        mouse.unplug();
    }

    /** At full speed the reader may lose reports here; all are accounted for, the last ones too. */
    private void stream(double speed) throws IOException {
        UhidMouse mouse = plug(speed);
        String opened = bench.ask("open hid:");
        check(opened.startsWith("opened "), opened + " by output reports");
        check(bench.ask("start").equals("started"), "streams");
        bench.ask("hear 9000");
        Account account = Account.of(bench.ask("stop"));
        check(
                account.accountsFor(mouse.lastSequence()),
                "at speed " + speed + " all batches up to " + mouse.lastSequence() + " are accounted for: " + account);
        check(bench.ask("close").equals("closed"), "closed");
        mouse.unplug();
    }

    private void comeBack() throws IOException {
        UhidMouse mouse = plug(SLOW);
        bench.ask("open hid:");
        bench.ask("start");
        for (int i = 1; i <= REPLUGS; i++) {
            bench.ask("hear 45");
            bench.tell("gone");
            mouse.unplug();
            String gone = bench.answer();
            mouse = plug(SLOW);
            String back = bench.ask("reconnect hid:");
            if (!gone.startsWith("gone The mouse on hid:" + SERIAL) || !back.equals("reconnected")) {
                throw new AssertionError("replug " + i + ": " + gone + " / " + back);
            }
        }
        Account account = Account.of(bench.ask("hear 45"));
        check(account.gaps() >= REPLUGS, "unplugged while it streams, and back " + REPLUGS + " times: " + account);
        check(bench.ask("close").equals("closed"), "closed");
        mouse.unplug();
    }

    private void closeUnderARead() throws IOException {
        UhidMouse mouse = plug(SLOW);
        String cycled = bench.ask("cycle hid: " + cycles);
        check(cycled.equals("cycled " + cycles), "closed under a read: " + cycled);
        mouse.unplug();
    }

    private void unplugUnderARead() throws IOException {
        for (int i = 1; i <= cycles; i++) {
            UhidMouse mouse = plug(SLOW);
            String opened = bench.ask("wire hid:");
            bench.tell("read");
            mouse.unplug();
            String read = bench.answer();
            if (!opened.equals("wire") || !read.equals("read -1")) {
                throw new AssertionError("unplug " + i + " under a read: " + opened + ", " + read);
            }
        }
        check(true, "unplugged under a read " + cycles + " times");
    }
}
