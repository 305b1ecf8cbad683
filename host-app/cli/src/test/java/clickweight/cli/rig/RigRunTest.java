package clickweight.cli.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.measurement.Progress;
import clickweight.cli.terminal.Style;
import clickweight.device.mouse.HostTimeBound;
import clickweight.device.stream.SessionListener;
import clickweight.measure.result.ButtonResult;
import clickweight.measure.result.MeasuredFigure;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Telemetry;
import clickweight.station.link.Connection;
import clickweight.station.measurement.Measurement;
import clickweight.station.measurement.StrokeCollector;
import clickweight.station.measurement.StrokeGoal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulated mouse as a rig, and its own right button as that of a mouse that tells of it late, in another time. */
class RigRunTest {
    private static final long MOUSE_MICROS = 6000;
    private static final long POLL_MICROS = 1000;
    private static final double SKEW = 40e-6;
    private static final long HOST_START = 123_456_789;
    private static final Style PLAIN = new Style(false, StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    /** The host's clock and the mouse's reports in it. */
    private static final class Elsewhere implements SessionListener, EdgeSource {
        private final Random random = new Random(5);
        private final List<HostEdge> edges = new ArrayList<>();
        private long deviceMicros;

        private long host(double device) {
            return HOST_START + Math.round(device * (1 + SKEW));
        }

        @Override
        public void onTelemetry(Telemetry batch, long firstMicros) {
            deviceMicros = firstMicros + (long) (batch.count() - 1) * batch.periodMicros();
        }

        @Override
        public void onEvent(InputEvent event, long micros) {
            boolean edge = event.kind() == InputEvent.PRESS || event.kind() == InputEvent.RELEASE;
            if (edge && event.button() == Buttons.RIGHT) {
                double late = MOUSE_MICROS + random.nextDouble() * POLL_MICROS;
                edges.add(new HostEdge(event.kind() == InputEvent.PRESS, host(micros + late)));
            }
        }

        /** When a batch came: 0.3 ms after its last sample at least, mostly within 2 ms. */
        private long receivedMicros() {
            return host(deviceMicros + 300 - 700 * Math.log(1 - random.nextDouble()));
        }

        @Override
        public List<HostEdge> take() {
            List<HostEdge> taken = List.copyOf(edges);
            edges.clear();
            return taken;
        }
    }

    private Measurement measured(Optional<Path> capture) throws IOException {
        Elsewhere elsewhere = new Elsewhere();
        StrokeCollector collector = new StrokeCollector(0, StrokePolicy.defaults());
        RigEdges edges = new RigEdges(elsewhere::receivedMicros);
        SessionListener listener = elsewhere.and(edges).and(collector);
        Progress progress = new Progress(new PrintStream(OutputStream.nullOutputStream()), PLAIN, false, 20);
        RigTime time = new RigTime(new HostTimeBound(POLL_MICROS, "as set here", 0), MOUSE_MICROS);
        try (Connection connection = Connection.open("sim:?strokes=20&press=40-1500", listener, capture)) {
            StrokeGoal goal = new StrokeGoal(20, 30_000_000, 600_000_000);
            StrokeGoal.End end = new RigRun(connection, collector, edges, elsewhere)
                    .run(time.rig(Buttons.RIGHT, Buttons.LEFT), goal, progress);
            assertEquals(SKEW, edges.skew(), 3e-6);
            return Measurement.live(
                    collector,
                    "sim:",
                    connection.session().statistics().stream(),
                    20,
                    end,
                    LocalDateTime.parse("2026-11-28T09:00:00"));
        }
    }

    @Test
    void theForceOfTheRigAndTheEdgesOfTheMouseMakeOneMeasurement() throws IOException {
        ButtonResult button = measured(Optional.empty()).result().buttons().getFirst();
        assertEquals("left", button.button());
        assertEquals(20, button.strokes().size());
        double force = button.activationForce()
                .map(MeasuredFigure::figure)
                .orElseThrow()
                .mean();
        // the plant's right button: 620 mN, tactile, so that edges that are late do not raise its peak; span error
        // within 2 %
        assertEquals(620, force, 20);
    }

    @Test
    void theMousesOwnLatencyIsFound() throws IOException {
        String words = measured(Optional.empty()).result().device().get("press_latency");
        Matcher found = Pattern.compile("(\\S+) ± (\\S+) ms .*").matcher(words);
        assertTrue(found.matches(), words);
        double latency = Double.parseDouble(found.group(1));
        double half = Double.parseDouble(found.group(2));
        // the mouse's 6 ms and half a poll; the way of the soonest batch, 0.3 ms, cannot be told from them
        assertEquals(MOUSE_MICROS / 1e3 + POLL_MICROS / 2e3 - 0.3, latency, half, words);
        assertTrue(half < 1.5, words);
    }

    private static List<Double> forces(Measurement measurement) {
        return Arrays.stream(measurement.result().buttons().getFirst().activationForces())
                .boxed()
                .toList();
    }

    @Test
    void theCaptureOfItTellsTheSame() throws IOException {
        Path file = folder.resolve("rig.cwcap");
        Measurement live = measured(Optional.of(file));
        Measurement again = Measurement.ofCapture(file);
        assertEquals(forces(live), forces(again));
        assertEquals(
                live.result().device().get("press_latency"),
                again.result().device().get("press_latency"));
    }
}
