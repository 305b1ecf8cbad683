package clickweight.station.tuning;

import clickweight.device.Session;
import clickweight.device.settings.Setting;
import clickweight.device.settings.SettingsClient;
import clickweight.device.settings.SettingsFile;
import clickweight.device.settings.SettingsSnapshot;
import clickweight.device.stream.SessionListener;
import clickweight.measure.health.Converter;
import clickweight.measure.recommendation.Check;
import clickweight.measure.result.ButtonResult;
import clickweight.measure.statistics.Figure;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.Calibration;
import clickweight.station.Failure;
import clickweight.station.link.ButtonNames;
import clickweight.station.link.Connection;
import clickweight.station.measurement.StrokeCollector;
import clickweight.station.measurement.StrokeGoal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts thresholds into a mouse and measures what they became. Order of calls:
 *
 * <pre>
 * open -- save -- write -- keep -- measure -- close
 *          |                          |
 *          the way back               promised beside found
 * </pre>
 */
public final class ThresholdTrial implements AutoCloseable {
    private static final double TARE_SCALE = 16;
    private static final double NANO_PER_MILLI = 1e6;
    /** The RP2040's own converter has it. */
    private static final int WIDE_CODES_BITS = 12;

    /** Each sixteenth sample: it is not the samples that are waited for. */
    private static final int SLOW = 16;

    /** One has no interval. */
    private static final int LEAST_PRESSES = 2;

    private static final String GUARD = "guard.on";
    /** A press in noise is told within so long of its force (firmware/BENCHMARKS.md, must of the 99th percentile). */
    private static final double SURE_MILLIS = 0.8;

    private static final long IDLE_MICROS = 30_000_000;
    private static final long LIMIT_MICROS = 600_000_000;

    private final Map<String, Thresholds> wanted;
    private final Connection connection;
    private final StrokeCollector collector;
    private final SettingsClient settings;

    private ThresholdTrial(Map<String, Thresholds> wanted, Connection connection, StrokeCollector collector) {
        this.wanted = wanted;
        this.connection = connection;
        this.collector = collector;
        settings = connection.session().settings();
    }

    /**
     * Connects; nothing is changed yet.
     *
     * @param wanted by button
     */
    public static ThresholdTrial open(String uri, Map<String, Thresholds> wanted) throws IOException {
        int mask = ButtonNames.mask(List.copyOf(wanted.keySet()));
        StrokeCollector collector = new StrokeCollector(mask, StrokePolicy.defaults());
        Connection connection = Connection.open(uri, collector);
        return new ThresholdTrial(wanted, connection, collector);
    }

    /**
     * What the converter of each button can tell, by the calibration the mouse states when it begins to send samples; empty for a
     * button without one.
     */
    public static Map<String, Converter> converters(String uri) throws IOException {
        try (Connection connection = Connection.open(uri, new SessionListener() {})) {
            Session session = connection.session();
            int mask = session.identity().channelMask();
            session.startStreaming(SLOW, mask);
            while (told(session).size() < Integer.bitCount(mask)) {
                connection.pump();
            }
            session.stopStreaming();
            return told(session);
        }
    }

    private static Map<String, Converter> told(Session session) {
        Map<String, Converter> converters = new LinkedHashMap<>();
        for (int button = 0; button < Buttons.COUNT; button++) {
            Calibration calibration = session.calibration(button);
            if (calibration != null) {
                converters.put(
                        Buttons.name(button),
                        new Converter(
                                calibration.tareSixteenths() / TARE_SCALE,
                                calibration.spanNanoNewtonsPerCount() / NANO_PER_MILLI,
                                calibration.widthBits() == WIDE_CODES_BITS));
            }
        }
        return converters;
    }

    /** All settings as they are into a file, the way back. */
    public void save(Path file) throws IOException {
        SettingsSnapshot snapshot =
                SettingsSnapshot.take(settings, connection.session().identity());
        SettingsFile.write(file, snapshot, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Sets the thresholds, live; returns a line for each: before, and as the mouse applied it. */
    public List<String> write() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Thresholds> button : wanted.entrySet()) {
            Thresholds thresholds = button.getValue();
            lines.add(write(button.getKey() + ".force.operating", thresholds.operatingMilliNewtons()));
            lines.add(write(button.getKey() + ".force.release", thresholds.releaseMilliNewtons()));
        }
        return lines;
    }

    /** Sets another setting, live. */
    public String write(String name, int value) throws IOException {
        Setting before = settings.get(name);
        Setting applied = settings.set(name, value);
        return name + " " + before.value() + " -> " + applied.value() + " mN";
    }

    /** Into the flash of the mouse. */
    public void keep() throws IOException {
        settings.commit();
    }

    /**
     * Waits for presses of each button and measures their activation force.
     *
     * <p>A button that is judged by its force must have become what was written, to a count and to what the finger went on
     * pressing until the firmware was sure; the scroll guard is off
     * meanwhile, because it weighs a press by more than its force. A button with a contact of its own weighs what its
     * switch weighs; then that is what must lie between the bounds.
     *
     * @return by button, what was promised and found
     */
    public Map<String, Map<String, Check>> measure(int strokes) throws IOException {
        Setting guard = settings.get(GUARD);
        settings.set(GUARD, 0);
        try {
            await(strokes);
        } finally {
            settings.set(GUARD, guard.value());
        }
        Map<String, Converter> converters = told(connection.session());
        Map<String, ButtonResult> results = new HashMap<>();
        collector.finish().forEach(result -> results.put(result.button(), result));
        Map<String, Map<String, Check>> checks = new LinkedHashMap<>();
        wanted.forEach((button, thresholds) -> {
            ButtonResult result = results.get(button);
            int presses = result == null ? 0 : result.activationForces().length;
            if (result == null || presses < LEAST_PRESSES) {
                throw Failure.data(presses + " of the " + LEAST_PRESSES + " presses that the " + button
                        + " button needs came, so the forces are set and were not measured: run 'clickweight measure' when there is"
                        + " a hand free.");
            }
            checks.put(button, check(result, thresholds, converters.getOrDefault(button, Converter.IDEAL)));
        });
        return checks;
    }

    private void await(int strokes) throws IOException {
        StrokeGoal.Watch watch = new StrokeGoal.Watch(new StrokeGoal(strokes, IDLE_MICROS, LIMIT_MICROS));
        connection.session().startStreaming(1, ButtonNames.mask(List.copyOf(wanted.keySet())));
        while (watch.at(collector) == StrokeGoal.End.NOT_YET) {
            connection.pump();
        }
        connection.session().stopStreaming();
    }

    private static Map<String, Check> check(ButtonResult result, Thresholds thresholds, Converter converter) {
        Figure found = result.activationForce().orElseThrow().figure();
        double count = converter.milliNewtonsPerCount();
        double ramp = result.strokes().stream()
                .flatMapToDouble(stroke -> stroke.rampRate().stream())
                .average()
                .orElse(0);
        double promised = thresholds.operatingMilliNewtons();
        return result.setThreshold()
                ? Map.of(
                        "activation force mN",
                        Check.ofForce(
                                promised,
                                promised - count,
                                promised + count + ramp * SURE_MILLIS,
                                found.mean(),
                                found.u95(),
                                found.n()))
                : Map.of(
                        "activation force mN, of its own contact",
                        Check.ofForce(
                                promised,
                                thresholds.lowestMilliNewtons(),
                                thresholds.highestMilliNewtons(),
                                found.mean(),
                                found.u95(),
                                found.n()));
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
