package clickweight.station.measurement;

import clickweight.device.capture.CaptureException;
import clickweight.device.capture.CaptureReader;
import clickweight.device.stream.DeviceIdentity;
import clickweight.device.stream.StreamCounts;
import clickweight.measure.report.HtmlReport;
import clickweight.measure.result.ButtonResult;
import clickweight.measure.result.MeasureResult;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.station.Failure;
import clickweight.station.file.OutputFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A finished measurement, live or from a capture, and the ways to keep it. */
public final class Measurement {
    private static final int ALL_BUTTONS = 0xF;

    private final MeasureResult result;
    private final List<String> how;

    /** @param how it was measured, for under the tables */
    private Measurement(MeasureResult result, List<String> how) {
        this.result = result;
        this.how = List.copyOf(how);
    }

    /**
     * Ends a measurement over a wire.
     *
     * @param strokesWanted of each button
     * @param end why it ended
     */
    public static Measurement live(
            StrokeCollector collector,
            String uri,
            StreamCounts stream,
            int strokesWanted,
            StrokeGoal.End end,
            LocalDateTime now) {
        List<ButtonResult> buttons = collector.finish();
        List<String> notes = new ArrayList<>();
        if (end != StrokeGoal.End.REACHED) {
            String reason = end == StrokeGoal.End.IDLE ? "no new stroke came" : "the time limit was reached";
            for (ButtonResult button : buttons) {
                if (button.strokes().size() < strokesWanted) {
                    notes.add(button.button() + " has " + button.strokes().size() + " of " + strokesWanted
                            + " strokes: " + reason + ".");
                }
            }
        }
        return of(
                collector,
                buttons,
                uri,
                stream,
                now.truncatedTo(ChronoUnit.SECONDS).toString(),
                notes);
    }

    /**
     * Measures what a capture holds.
     *
     * @throws Failure when it ends before its first record
     */
    public static Measurement ofCapture(Path path) throws CaptureException {
        StrokeCollector collector = new StrokeCollector(ALL_BUTTONS, StrokePolicy.defaults());
        CaptureReader.Replay replay = CaptureReader.play(path, collector);
        if (replay.summary().records() == 0) {
            throw Failure.data(
                    path + " has nothing to measure. " + replay.summary().warning() + " Record again.");
        }
        List<String> notes = new ArrayList<>();
        if (!replay.summary().warning().isEmpty()) {
            notes.add(replay.summary().warning());
        }
        Map<String, String> header = replay.header().values();
        return of(
                collector,
                collector.finish(),
                header.getOrDefault("device", "unknown") + ", recorded in " + path.getFileName(),
                replay.stream(),
                header.getOrDefault("created", "unknown"),
                notes);
    }

    private static Measurement of(
            StrokeCollector collector,
            List<ButtonResult> buttons,
            String uri,
            StreamCounts stream,
            String when,
            List<String> notes) {
        String link = LinkText.line(stream, collector.crcErrors(), collector.bytesDropped());
        List<String> losses = LinkText.losses(stream, collector.crcErrors(), collector.bytesDropped());
        if (!losses.isEmpty()) {
            notes.add("The link was not clean (" + String.join(", ", losses)
                    + "): strokes it touched are flagged, the others stand; check cable and hub.");
        }
        Map<String, String> device = new LinkedHashMap<>();
        device.put("device", uri);
        Optional<DeviceIdentity> identity = collector.identity();
        identity.ifPresent(mouse -> {
            device.put("serial_number", mouse.serialNumber());
            device.put("firmware", mouse.firmware());
            device.put("protocol", mouse.protocol());
        });
        List<String> how = new ArrayList<>(List.of(link));
        collector.rig().ifPresent(rig -> {
            device.putAll(LatenessText.words(rig, buttons));
            buttons.forEach(button -> how.addAll(LatenessText.lines(rig, button)));
        });
        device.put("link", link.substring(LinkText.PREFIX.length()));
        long seed = StrokePolicy.defaults().seed();
        MeasureResult result = MeasureResult.of(buttons, device, when, seed, notes);
        return new Measurement(
                result.withLink(LinkText.counts(stream, collector.crcErrors(), collector.bytesDropped())), how);
    }

    /** The numbers. */
    public MeasureResult result() {
        return result;
    }

    /** Whether anything should be read before the numbers are believed. */
    public boolean flagged() {
        return result.flagged();
    }

    /** For a script. */
    public String json() {
        return result.toJson();
    }

    /** How it was measured, a sentence or two a line: how well the wire did, the time base. */
    public List<String> how() {
        return how;
    }

    /** For a person with a browser. */
    public void writeReport(Path path) {
        StringWriter page = new StringWriter();
        try {
            HtmlReport.write(result, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OutputFile.write(path, page.toString());
    }
}
