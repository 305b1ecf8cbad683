package clickweight.station.doctor;

import clickweight.device.LinkStatistics;
import clickweight.device.settings.Setting;
import clickweight.device.stream.DeviceIdentity;
import clickweight.measure.health.SampleTiming;
import clickweight.protocol.Buttons;
import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.message.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From what was heard to findings. Each limit says where it comes from. */
public final class Diagnosis {
    private static final double MICROS = 1e6;
    /** A crystal is within 100 ppm; a tenth of a percent is a wrong clock. */
    private static final double RATE_TOLERANCE = 1e-3;
    /** A tenth of a period at 8 kHz; measured forces move by 0.4 mN in that at 40 mN/ms. */
    private static final double JITTER_MICROS = 12.5;

    private final List<Finding> findings = new ArrayList<>();

    private Diagnosis() {}

    /** What can be said of a mouse and its link. */
    public static List<Finding> of(
            DeviceIdentity mouse, List<Setting> settings, LinkStatistics link, Examination heard) {
        Diagnosis diagnosis = new Diagnosis();
        diagnosis.mouse(mouse);
        if (!mouse.isCompatible()) {
            return diagnosis.findings;
        }
        diagnosis.faults(heard.faults());
        if (heard.channelMask() == 0) {
            diagnosis.look("force channels", "none", "Its forces cannot be measured; a board needs a force channel.");
            return diagnosis.findings;
        }
        diagnosis.timing(mouse, heard);
        diagnosis.link(link);
        for (int channel = 0; channel < Buttons.COUNT; channel++) {
            if ((heard.channelMask() >> channel & 1) != 0) {
                diagnosis.findings.addAll(ChannelDiagnosis.of(channel, settings, heard));
            }
        }
        return diagnosis.findings;
    }

    private void mouse(DeviceIdentity mouse) {
        String board = mouse.boardRevision() == 0 ? "simulated" : "board " + mouse.boardRevision();
        ok("mouse", mouse.serialNumber() + ", " + board);
        ok("firmware", "%s, build %08x".formatted(mouse.firmware(), mouse.buildId()));
        if (!mouse.isCompatible()) {
            bad(
                    "protocol",
                    mouse.protocol(),
                    "This bench speaks " + ProtocolVersion.MAJOR + "." + ProtocolVersion.MINOR
                            + ": update whichever is older ('clickweight flash' for the mouse).");
        } else if (mouse.protocolMinor() < ProtocolVersion.MINOR) {
            look("protocol", mouse.protocol(), "Its firmware is older than this bench: 'clickweight flash' renews it.");
        } else {
            ok("protocol", mouse.protocol());
        }
        switch (mouse.resetCause()) {
            case 0 -> ok("last start", "power");
            case 2 -> ok("last start", "by request");
            case 1 ->
                look(
                        "last start",
                        "watchdog",
                        "Its firmware hung and was started anew: say what you did before, and flash"
                                + " the newest firmware.");
            default ->
                bad(
                        "last start",
                        "fault",
                        "Its firmware crashed and was started anew: say what you did before, and flash"
                                + " the newest firmware.");
        }
        ok("settings", "saved " + mouse.settingGeneration() + " times");
    }

    private void faults(Map<Integer, Integer> faults) {
        if (faults.isEmpty()) {
            ok("faults told", "none");
        }
        faults.forEach((cause, count) -> {
            String value = count + " x " + name(cause);
            if (cause == Fault.SETTINGS_DAMAGED) {
                bad(
                        "faults told",
                        value,
                        "It runs with factory settings: put yours back with 'clickweight settings" + " restore FILE'.");
            } else if (cause == Fault.CALIBRATION_DAMAGED) {
                bad("faults told", value, "Its forces are nominal only, within 5 %: calibrate it again.");
            } else {
                look("faults told", value, "Something came faster than it can take, or its firmware was started anew.");
            }
        });
    }

    private static String name(int cause) {
        return switch (cause) {
            case Fault.EDGES_LOST -> "edges lost";
            case Fault.SAMPLES_LOST -> "samples lost";
            case Fault.EVENTS_LOST -> "events lost";
            case Fault.SETTINGS_DAMAGED -> "settings damaged";
            case Fault.EXCEPTION -> "exception at the last run";
            case Fault.CALIBRATION_DAMAGED -> "calibration damaged";
            default -> "cause " + cause;
        };
    }

    private void timing(DeviceIdentity mouse, Examination heard) {
        SampleTiming timing = SampleTiming.of(heard.batchMicros(), heard.batchPlaces());
        double stated = MICROS / mouse.samplePeriodMicros();
        String rate = String.format(Locale.ROOT, "%.2f Hz of %.0f Hz stated", timing.rateHz(), stated);
        boolean right = Math.abs(timing.rateHz() / stated - 1) <= RATE_TOLERANCE;
        add(
                "sample rate",
                rate,
                right,
                Verdict.BAD,
                "Its clock is wrong: forces are right, times are not; flash it again.");
        add(
                "jitter",
                String.format(Locale.ROOT, "%.2f us, worst %.2f us", timing.jitterMicros(), timing.worstMicros()),
                timing.worstMicros() <= JITTER_MICROS,
                Verdict.LOOK,
                "Its firmware is late at times: flash the newest one.");
    }

    private void link(LinkStatistics link) {
        add(
                "link",
                String.format(
                        Locale.ROOT,
                        "%,d frames, %,d samples a button",
                        link.frames(),
                        link.stream().samples()),
                link.frames() > 0,
                Verdict.BAD,
                "Nothing was heard.");
        String cable = "Use a short cable without a hub; on a converter, one that does 2 000 000 baud.";
        add("wrong checksums", Long.toString(link.crcErrors()), link.crcErrors() == 0, Verdict.BAD, cable);
        add("bytes dropped", Long.toString(link.bytesDropped()), link.bytesDropped() == 0, Verdict.BAD, cable);
        add("gaps", Long.toString(link.gaps()), link.gaps() == 0, Verdict.BAD, cable);
        add("samples lost", Long.toString(link.samplesLost()), link.samplesLost() == 0, Verdict.BAD, cable);
        add(
                "samples dropped",
                Long.toString(link.deviceDrops()),
                link.deviceDrops() == 0,
                Verdict.BAD,
                "The mouse could not send them: close what else talks to it, and use another port.");
    }

    private void add(String name, String value, boolean right, Verdict otherwise, String advice) {
        findings.add(right ? Finding.ok(name, value) : new Finding(name, value, otherwise, advice));
    }

    private void ok(String name, String value) {
        findings.add(Finding.ok(name, value));
    }

    private void look(String name, String value, String advice) {
        findings.add(new Finding(name, value, Verdict.LOOK, advice));
    }

    private void bad(String name, String value, String advice) {
        findings.add(new Finding(name, value, Verdict.BAD, advice));
    }
}
