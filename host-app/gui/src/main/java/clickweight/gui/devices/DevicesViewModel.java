package clickweight.gui.devices;

import clickweight.device.Session;
import clickweight.device.manager.DeviceRoster;
import clickweight.device.manager.KnownDevice;
import clickweight.device.transport.Transports;
import clickweight.gui.BenchModel;
import clickweight.gui.words.Words;
import clickweight.station.doctor.Diagnosis;
import clickweight.station.doctor.Examination;
import clickweight.station.doctor.Finding;
import clickweight.station.doctor.Verdict;
import clickweight.station.link.Connection;
import clickweight.station.link.DeviceUri;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which mice there are, and what the doctor says about the one that is connected. */
public final class DevicesViewModel {
    /** A place where a mouse could be, in words. */
    public record Place(String uri, String text) {}

    /** One line of the doctor's. */
    public record Line(String name, String value, boolean well, String advice) {}

    private static final long TAKEN_MICROS = 4_000_000;
    private static final long LONGEST_MICROS = 60_000_000;
    private static final int ONE_STROKE = 1;

    private final BenchModel bench;
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final BooleanProperty examining = new SimpleBooleanProperty(this, "examining", false);
    private final StringProperty message = new SimpleStringProperty(this, "message", Words.of("doctor.ready"));
    private @Nullable Examination heard;
    private boolean asking;

    public DevicesViewModel(BenchModel bench) {
        this.bench = bench;
    }

    /** Looks what there is, beside the screen. */
    public void refresh() {
        bench.work().execute(() -> {
            List<Place> found = DeviceRoster.group(Transports.list()).stream()
                    .map(DevicesViewModel::place)
                    .toList();
            bench.screen().execute(() -> places.setAll(found));
        });
    }

    private static Place place(KnownDevice device) {
        return new Place(device.uri(), device.text());
    }

    /** Another mouse. */
    public void connect(String uri) {
        lines.clear();
        bench.connect(uri);
    }

    /**
     * Examines the mouse. A real one is listened to until nobody has touched it for a while; a simulated one presses itself
     * without end, so a second one of its kind is examined that soon rests.
     */
    public void examine() {
        if (examining.get()) {
            return;
        }
        lines.clear();
        examining.set(true);
        message.set(Words.of("doctor.hands.off"));
        String uri = bench.stateProperty().get().uri();
        if (DeviceUri.isVirtual(uri)) {
            bench.work().execute(() -> examineAnother(uri));
        } else {
            Examination begun = new Examination(TAKEN_MICROS);
            heard = begun;
            bench.link().listen(begun);
        }
    }

    private void examineAnother(String uri) {
        Examination examination = new Examination(TAKEN_MICROS);
        String resting = DeviceUri.with(uri, OptionalLong.empty(), OptionalInt.of(ONE_STROKE));
        try (Connection connection = Connection.open(resting, examination)) {
            Session session = connection.session();
            session.startStreaming(1, session.identity().channelMask());
            while (!examination.isDone() && examination.elapsedMicros() < LONGEST_MICROS) {
                connection.pump();
            }
            session.stopStreaming();
            List<Line> found = diagnose(session, examination);
            bench.screen().execute(() -> show(found));
        } catch (IOException | RuntimeException e) {
            bench.screen().execute(() -> trouble(String.valueOf(e.getMessage())));
        }
    }

    private static List<Line> diagnose(Session session, Examination examination) throws IOException {
        List<Finding> findings =
                Diagnosis.of(session.identity(), session.settings().list(), session.statistics(), examination);
        return findings.stream()
                .map(finding ->
                        new Line(finding.name(), finding.value(), finding.verdict() == Verdict.OK, finding.advice()))
                .toList();
    }

    /** Looks, on the thread that feeds it, whether enough was heard of a real mouse. */
    public void frame() {
        Examination now = heard;
        if (now == null || asking) {
            return;
        }
        asking = true;
        bench.link()
                .ask(
                        session -> now.isDone() ? diagnose(session, now) : List.<Line>of(),
                        found -> {
                            asking = false;
                            if (!found.isEmpty()) {
                                end();
                                show(found);
                            }
                        },
                        sentence -> {
                            asking = false;
                            end();
                            trouble(sentence);
                        });
    }

    private void end() {
        heard = null;
        bench.link().listen(null);
    }

    private void show(List<Line> found) {
        examining.set(false);
        lines.setAll(found);
        long bad = found.stream().filter(line -> !line.well()).count();
        message.set(bad == 0 ? Words.of("doctor.well") : Words.of("doctor.look", Long.toString(bad)));
    }

    private void trouble(String sentence) {
        examining.set(false);
        message.set(sentence);
    }

    public ObservableList<Place> places() {
        return places;
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    public BooleanProperty examiningProperty() {
        return examining;
    }

    public StringProperty messageProperty() {
        return message;
    }
}
