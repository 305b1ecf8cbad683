package clickweight.gui;

import clickweight.gui.calibrating.CalibrateViewModel;
import clickweight.gui.devices.DevicesView;
import clickweight.gui.devices.DevicesViewModel;
import clickweight.gui.essay.EssayView;
import clickweight.gui.essay.EssayViewModel;
import clickweight.gui.flashing.FlashViewModel;
import clickweight.gui.live.LiveView;
import clickweight.gui.live.LiveViewModel;
import clickweight.gui.measuring.MeasureView;
import clickweight.gui.measuring.MeasureViewModel;
import clickweight.gui.sessions.SessionsView;
import clickweight.gui.sessions.SessionsViewModel;
import clickweight.gui.threshold.SettingsModel;
import clickweight.gui.threshold.Snapshots;
import clickweight.gui.threshold.ThresholdViewModel;
import clickweight.gui.tune.TuneView;
import clickweight.gui.tune.TuneViewModel;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** The window's content: one model for all screens, and a timer that brings the screen that is shown up to date. */
public final class BenchWindow implements AutoCloseable {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 800;

    private final BenchModel bench;
    private final LiveViewModel live;
    private final ThresholdViewModel thresholds;
    private final Shell shell;
    private final Scene scene;
    private final AnimationTimer timer;

    /** Builds all screens around a mouse that is not reached for yet. */
    public BenchWindow(BenchModel bench, Places places) {
        this.bench = bench;
        Theme.loadFont();
        SettingsModel settings = new SettingsModel(bench);
        Snapshots snapshots = new Snapshots(bench, settings);
        thresholds = new ThresholdViewModel(bench, settings, snapshots);
        live = new LiveViewModel(bench, thresholds);
        shell = new Shell(bench);
        shell.add("live", new LiveView(live));
        shell.add("tune", new TuneView(new TuneViewModel(live, settings, snapshots)));
        shell.add("measure", new MeasureView(new MeasureViewModel(bench, places.sessions())));
        shell.add(
                "devices",
                new DevicesView(
                        new DevicesViewModel(bench),
                        new CalibrateViewModel(bench),
                        new FlashViewModel(bench, places.sessions())));
        shell.add("essay", new EssayView(new EssayViewModel(bench, settings)));
        shell.add("sessions", new SessionsView(new SessionsViewModel(bench, places.sessions())));
        scene = new Scene(shell.node(), WIDTH, HEIGHT);
        Theme.apply(scene, bench.darkProperty().get());
        bench.darkProperty().addListener((property, before, now) -> Theme.apply(scene, now));
        new Keys(bench, shell, live, thresholds, settings).listen(scene);
        timer = new AnimationTimer() {
            @Override
            public void handle(long nowNanos) {
                shell.frame(nowNanos);
            }
        };
    }

    /** Reaches for the mouse and begins to draw. */
    public void start() {
        bench.start();
        timer.start();
    }

    public Scene scene() {
        return scene;
    }

    public Shell shell() {
        return shell;
    }

    @Override
    public void close() {
        timer.stop();
        bench.close();
    }
}
