package clickweight.gui.frames;

import clickweight.gui.chart.Palette;
import clickweight.gui.chart.StripChart;
import clickweight.gui.mouse.LinkState;
import clickweight.gui.mouse.MouseLink;
import clickweight.gui.trace.ForceRing;
import clickweight.gui.trace.RecordedPress;
import clickweight.gui.words.ForceUnit;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The strip and a {@link LineChart} of the toolkit on the same stream in the same run: four channels at the mouse's full rate, a window
 * of ten seconds, 1400 x 800. The processor time of the data side alone, measured first with an empty window, is taken off.
 */
public final class FrameBench {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 800;
    private static final double WINDOW_SECONDS = 10;
    private static final double FILL_SECONDS = 11;
    private static final double WARM_SECONDS = 3;
    /** The usual way to help a line chart: this many points of each line are left, their least and greatest in turn. */
    private static final int LINE_POINTS = 2400;

    private final Stage stage;
    private final PrintStream out;
    private final double seconds;
    private final Runnable end;
    private final MouseLink link;
    private final StripChart strip = new StripChart();
    private final List<FrameCost> costs = new ArrayList<>();
    private long idleCpu;
    private long idleWall = 1;

    /**
     * @param seconds measured of each renderer
     * @param end runs when all is printed
     */
    public FrameBench(Stage stage, PrintStream out, String uri, double seconds, Runnable end) {
        this.stage = stage;
        this.out = out;
        this.seconds = seconds;
        this.end = end;
        link = new MouseLink(uri, Platform::runLater, this::heard);
    }

    private void heard(LinkState state) {
        if (state.phase() == LinkState.Phase.FAILED) {
            out.println(state.sentence());
            end.run();
        }
    }

    /** Begins; returns at once. */
    public void start() {
        show(new StackPane());
        stage.show();
        link.start();
        out.printf(
                "Frames of %.0f x %.0f, %.0f s each, %s%n",
                WIDTH, HEIGHT, seconds, link.state().uri());
        new FrameMeter(() -> {}, FILL_SECONDS, seconds, this::idleMeasured).start();
    }

    private void show(Parent content) {
        stage.setScene(new Scene(content, WIDTH, HEIGHT));
    }

    private void idleMeasured(long[] intervals, long wall, long cpu, long allocated) {
        idleCpu = cpu;
        idleWall = wall;
        costs.add(FrameCost.of("nothing drawn (data side)", 0, intervals, wall, cpu, 0, allocated));
        show(new StackPane(strip));
        new FrameMeter(this::drawStrip, WARM_SECONDS, seconds, (strips, time, used, made) -> {
                    add("strip (pixels, fixed bins)", points(), strips, time, used, made);
                    lineChart();
                })
                .start();
    }

    private void drawStrip() {
        strip.look(Palette.DARK, ForceUnit.MILLI_NEWTONS, 0, WINDOW_SECONDS);
        strip.draw(link.ring(), link.marks(), link.samplesPerSecond());
    }

    private int points() {
        return (int) (link.samplesPerSecond() * WINDOW_SECONDS) * ForceRing.CHANNELS;
    }

    private void lineChart() {
        LineChart<Number, Number> chart = new LineChart<>(new NumberAxis(), new NumberAxis());
        chart.setAnimated(false);
        chart.setCreateSymbols(false);
        for (int channel = 0; channel < ForceRing.CHANNELS; channel++) {
            chart.getData().add(new XYChart.Series<>());
        }
        show(new StackPane(chart));
        new FrameMeter(() -> fill(chart), WARM_SECONDS, seconds, (intervals, wall, cpu, allocated) -> {
                    add("LineChart, thinned out", LINE_POINTS * ForceRing.CHANNELS, intervals, wall, cpu, allocated);
                    print();
                })
                .start();
    }

    private void fill(LineChart<Number, Number> chart) {
        int columns = LINE_POINTS / 2;
        float[] low = new float[columns];
        float[] high = new float[columns];
        int bins = (int) Math.max(1, link.samplesPerSecond() * WINDOW_SECONDS / ForceRing.BIN_SAMPLES / columns);
        long firstBin = link.ring().written() / ForceRing.BIN_SAMPLES - (long) columns * bins;
        for (int channel = 0; channel < ForceRing.CHANNELS; channel++) {
            link.ring().columns(channel, firstBin, bins, low, high);
            List<XYChart.Data<Number, Number>> points = new ArrayList<>(LINE_POINTS);
            for (int column = 0; column < columns; column++) {
                points.add(new XYChart.Data<>(column, low[column]));
                points.add(new XYChart.Data<>(column + 0.5, high[column]));
            }
            chart.getData().get(channel).getData().setAll(points);
        }
    }

    private void add(String name, int points, long[] intervals, long wall, long cpu, long allocated) {
        long idleThen = (long) ((double) idleCpu / idleWall * wall);
        costs.add(FrameCost.of(name, points, intervals, wall, cpu, idleThen, allocated));
    }

    private void print() {
        out.println(FrameCost.heading());
        costs.forEach(cost -> out.println(cost.line()));
        out.printf("%,d samples of each channel heard, %,d lost.%n", link.samples(), link.lost());
        List<RecordedPress> touches = link.presses().touches(0);
        link.close();
        ExecutorService work = Executors.newSingleThreadExecutor();
        DragCost.measure(work, Platform::runLater, touches, line -> {
            out.println(line);
            work.shutdown();
            end.run();
        });
    }
}
