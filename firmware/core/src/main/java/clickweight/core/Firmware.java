package clickweight.core;

import clickweight.core.board.Board;
import clickweight.core.board.BoardIdentity;
import clickweight.core.board.ForceAdc;
import clickweight.core.board.Watchdog;
import clickweight.core.command.CalibrationCommand;
import clickweight.core.command.CommandHandler;
import clickweight.core.command.MeasuringCommands;
import clickweight.core.command.StoreCommands;
import clickweight.core.command.WheelLearnCommand;
import clickweight.core.force.ForceBank;
import clickweight.core.port.ActivePort;
import clickweight.core.port.FramedPort;
import clickweight.core.port.ReportPort;
import clickweight.core.report.MouseReport;
import clickweight.core.settings.ProfileChord;
import clickweight.core.settings.Settings;
import clickweight.core.storage.RecordStore;
import clickweight.core.telemetry.EventQueue;
import clickweight.core.telemetry.FaultLog;
import clickweight.core.telemetry.SampleStream;
import clickweight.core.telemetry.TelemetrySender;
import clickweight.core.unit.UnitCalibration;
import clickweight.protocol.Buttons;
import clickweight.protocol.frame.Crc32;
import clickweight.protocol.message.Fault;

/**
 * The mouse. Build one on a {@link Board}, then call {@link #poll} for ever, some thousand times a second. Everything is
 * allocated in the constructor; a poll allocates nothing and never waits.
 */
public final class Firmware {
    private final Board board;
    private final Settings settings = new Settings();
    private final ProfileChord chord = new ProfileChord();
    private final RecordStore store;
    private final UnitCalibration unit = new UnitCalibration();
    private final RecordStore unitStore;
    private final EventQueue events = new EventQueue();
    private final FaultLog faults = new FaultLog();
    private final ForceBank forces;
    private final MouseReport report;
    private final Reactions reactions;
    private final GuardedWheel wheel;
    private final InputRouter inputs;
    private final Tuner tuner;
    private final PollShare share = new PollShare();
    private final ReportPort reports;
    private final SampleStream stream;
    private final TelemetrySender telemetry;
    private final CommandHandler commands;
    private final int judgedByForce;
    private boolean started;
    private boolean loadKnown;
    private int samplesLost;

    /** Reads what is in flash and the lines as they are now. */
    public Firmware(Board board) {
        Crc32.prepare();
        this.board = board;
        store = new RecordStore(board.flash(), settings);
        store.load();
        unitStore = new RecordStore(board.unitFlash(), unit);
        unitStore.load();
        forces = new ForceBank(board.adc().channelMask());
        calibrate(board.identity());
        report = new MouseReport(board.mouse());
        reactions = new Reactions(report, events, forces);
        wheel = new GuardedWheel(reactions, forces);
        VouchingForces witness = new VouchingForces(forces);
        inputs = new InputRouter(board.inputs(), faults, witness, wheel, wheel);
        judgedByForce = inputs.judgedByForceMask() & forces.channelMask();
        reports = new ReportPort(board.reports());
        ActivePort port = new ActivePort(new FramedPort(board.link()), reports);
        stream = new SampleStream(board.adc(), port);
        telemetry = new TelemetrySender(board, forces, port, events, faults, stream);
        tuner = new Tuner(settings, inputs, forces, witness, wheel, telemetry, events);
        WheelLearnCommand learn = new WheelLearnCommand(wheel.learner(), settings);
        MeasuringCommands measuring = new MeasuringCommands(board.adc(), forces, stream, telemetry);
        CalibrationCommand calibration = new CalibrationCommand(board.adc(), forces, unit, telemetry);
        StoreCommands stores = new StoreCommands(board, settings, store, unitStore, calibration);
        commands = new CommandHandler(board, port, settings, store, stores, measuring, learn);
        samplesLost = board.adc().overflows();
    }

    /** What was found out about this unit, else what holds for all of its design. */
    private void calibrate(BoardIdentity nominal) {
        for (int b = 0; b < Buttons.COUNT; b++) {
            int tare = UnitCalibration.of(b, UnitCalibration.TARE_SIXTEENTHS);
            int span = UnitCalibration.of(b, UnitCalibration.SPAN_NANO_NEWTONS_PER_COUNT);
            int uncertainty = UnitCalibration.of(b, UnitCalibration.SPAN_UNCERTAINTY_PPM);
            forces.calibrate(
                    b,
                    unit.valueOr(tare, nominal.tareSixteenths(b)),
                    unit.valueOr(span, nominal.spanNanoNewtonsPerCount(b)),
                    unit.valueOr(uncertainty, nominal.spanUncertaintyPpm(b)));
        }
    }

    /**
     * One pass of the main loop, and all of it: inputs, the mouse's report, requests, and when these leave time telemetry,
     * which gets what the others leave of the link.
     *
     * @param nowMicros the board's clock, not before any edge or sample that the board will deliver in this poll
     */
    public void poll(int nowMicros) {
        if (!started) {
            start(nowMicros);
        }
        board.watchdog().feed();
        wheel.now(nowMicros);
        int edges = inputs.poll(nowMicros, share.edges(nowMicros));
        pollForces(nowMicros);
        wheel.poll();
        boolean telemetryWorks = share.telemetryWorks(edges, report.poll());
        commands.poll(nowMicros, reactions.pressedMask());
        if (chord.due(reactions.pressedMask(), nowMicros)) {
            settings.nextProfile();
        }
        // a poll has room for one of the three: what was sent now goes to the endpoint in the next
        if (!tuner.poll(nowMicros) && telemetryWorks && !telemetry.poll(nowMicros)) {
            reports.poll();
        }
    }

    private void start(int nowMicros) {
        started = true;
        share.start(nowMicros);
        inputs.start(nowMicros);
        tuner.start(nowMicros);
        if (store.damagedRecords() > 0) {
            faults.raise(Fault.SETTINGS_DAMAGED, store.damagedRecords(), nowMicros);
        }
        if (unitStore.damagedRecords() > 0) {
            faults.raise(Fault.CALIBRATION_DAMAGED, unitStore.damagedRecords(), nowMicros);
        }
        if (board.watchdog().resetCause() == Watchdog.CAUSE_EXCEPTION) {
            faults.raise(Fault.EXCEPTION, 0, nowMicros);
        }
    }

    private void pollForces(int nowMicros) {
        ForceAdc adc = board.adc();
        int channels = forces.channelMask();
        int byForce = judgedByForce;
        while (adc.next()) {
            for (int channel = 0; channel < Buttons.COUNT; channel++) {
                int bit = 1 << channel;
                if ((channels & bit) != 0 && forces.sample(channel, adc.counts(channel))) {
                    telemetry.announceCalibrations(bit);
                }
                if ((byForce & bit) != 0) {
                    inputs.button(channel).force(forces.actuated(channel));
                }
            }
            stream.sample();
            if (!loadKnown) {
                loadKnown = true;
                tellHeldAtBoot(nowMicros);
            }
        }
        if (adc.overflows() != samplesLost) {
            faults.raise(Fault.SAMPLES_LOST, adc.overflows() - samplesLost, nowMicros);
            samplesLost = adc.overflows();
        }
    }

    private void tellHeldAtBoot(int nowMicros) {
        int held = 0;
        for (int channel = 0; channel < Buttons.COUNT; channel++) {
            held |= forces.heldAtBoot(channel) ? 1 << channel : 0;
        }
        if (held != 0) {
            faults.raise(Fault.HELD_AT_BOOT, held, nowMicros);
        }
    }
}
