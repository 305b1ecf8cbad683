package clickweight.cli.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.mouse.HostTimeBound;
import clickweight.device.mouse.MouseHandle;
import clickweight.protocol.Buttons;
import clickweight.protocol.hid.ReportDescriptor;
import clickweight.station.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;

@Timeout(20)
class RigTroubleTest {
    private static final byte[] GONE = {};

    /** A mouse by a real descriptor that tells what it is given. */
    private static final class Told implements MouseHandle {
        private final BlockingQueue<byte[]> reports = new LinkedBlockingQueue<>();
        private byte[] descriptor = ReportDescriptor.mouse();
        private volatile boolean closed;

        @Override
        public String name() {
            return "hid:told";
        }

        @Override
        public byte[] descriptor() {
            return descriptor;
        }

        @Override
        public int read(byte[] report, int timeoutMillis) {
            try {
                byte[] next = reports.poll(timeoutMillis, TimeUnit.MILLISECONDS);
                if (next == GONE) {
                    return -1;
                }
                if (next != null) {
                    System.arraycopy(next, 0, report, 0, next.length);
                }
                return next == null ? 0 : next.length;
            } catch (InterruptedException e) {
                return -1;
            }
        }

        @Override
        public int feature(byte[] report, int reportId) {
            return -1;
        }

        @Override
        public long pollMicros() {
            return 1000;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** A report of our own mouse: its id, five buttons, movement and wheel. */
    private static byte[] buttons(int mask) {
        byte[] report = new byte[10];
        report[0] = 1;
        report[1] = (byte) mask;
        return report;
    }

    private final Told mouse = new Told();

    private static void assertBegins(String start, Failure failure) {
        assertTrue(String.valueOf(failure.getMessage()).startsWith(start), failure.getMessage());
    }

    @Test
    void edgesOfTheOneButtonAreStampedInTheirOrderAndTheMouseIsClosedAtTheEnd() throws IOException {
        List<HostEdge> edges = new ArrayList<>();
        try (MouseEdges source = MouseEdges.start(mouse, Buttons.RIGHT)) {
            // left, left and right, left, none
            for (int mask : new int[] {1, 3, 1, 0}) {
                mouse.reports.add(buttons(mask));
            }
            while (edges.size() < 2) {
                edges.addAll(source.take());
                Thread.onSpinWait();
            }
            assertTrue(source.hostMicros() >= edges.getLast().hostMicros());
        }
        assertEquals(List.of(true, false), edges.stream().map(HostEdge::make).toList());
        assertTrue(edges.get(0).hostMicros() <= edges.get(1).hostMicros());
        assertTrue(mouse.closed);
    }

    @Test
    void aMouseThatGoesAwayEndsItWithASentence() throws IOException {
        try (MouseEdges source = MouseEdges.start(mouse, Buttons.LEFT)) {
            mouse.reports.add(GONE);
            Failure e = assertThrows(Failure.class, () -> {
                while (source.take().isEmpty()) {
                    Thread.onSpinWait();
                }
            });
            assertBegins("hid:told is gone, the mouse under the rig", e);
        }
    }

    @Test
    void aButtonThatTheMouseLacksIsSaidInASentence() {
        // usage maximum of the buttons: 2 where our own mouse has more
        byte[] two = ReportDescriptor.mouse().clone();
        for (int i = 0; i + 3 < two.length; i++) {
            if (two[i] == 0x19 && two[i + 2] == 0x29) {
                two[i + 3] = 2;
            }
        }
        mouse.descriptor = two;
        Failure e = assertThrows(Failure.class, () -> MouseEdges.start(mouse, Buttons.WHEEL));
        assertBegins("hid:told has no wheel button by its own descriptor", e);
        assertTrue(mouse.closed);
    }

    @Test
    void timeThatIsTooCoarseIsRefusedAndWhatIsFineIsExplained() {
        RigTime coarse = new RigTime(new HostTimeBound(8000, "as set here", 5000), 8000);
        Failure e = assertThrows(Failure.class, coarse::require);
        assertBegins("Edges of this mouse may be 21.0 ms late", e);
        RigTime fine = new RigTime(new HostTimeBound(1000, "as set here", 1000), 8000);
        fine.require();
        // an error of 1 % in 10 ms: 100 times as long for all of it
        assertTrue(fine.sentence().endsWith("wants a press of 1.0 s or more."), fine.sentence());
    }

    private static RigOptions options(String... arguments) {
        RigOptions options = new RigOptions();
        new CommandLine(new Holder(options)).parseArgs(arguments);
        return options;
    }

    @CommandLine.Command
    private record Holder(@CommandLine.Mixin RigOptions rig) {}

    @Test
    void whatIsNotUnderstoodIsSaidInASentence() {
        String[][] wrong = {
            {"--force and --events go together", "--force", "sim:"},
            {"'thumb' is no button: choose among", "--button", "thumb"},
            {"--mouse-delay is -1.0 ms: give 0 to 1000", "--mouse-delay", "-1"},
            {"The rig has no channel middle", "--channel", "middle"},
        };
        for (String[] one : wrong) {
            RigOptions options = options(List.of(one).subList(1, one.length).toArray(String[]::new));
            Failure e = assertThrows(Failure.class, () -> {
                options.asked();
                options.buttonIndex();
                options.mouseDelayMicros();
                options.channelIndex(0b0011);
            });
            assertBegins(one[0], e);
        }
        assertEquals(1, options("--channel", "right").channelIndex(0b0011));
        assertEquals(1, options().channelIndex(0b1110));
    }
}
