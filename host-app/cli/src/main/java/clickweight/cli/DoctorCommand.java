package clickweight.cli;

import clickweight.cli.doctor.DiagnosisText;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.Session;
import clickweight.device.manager.UdevRule;
import clickweight.device.settings.Setting;
import clickweight.station.Failure;
import clickweight.station.doctor.Diagnosis;
import clickweight.station.doctor.Examination;
import clickweight.station.doctor.Finding;
import clickweight.station.doctor.Verdict;
import clickweight.station.link.Connection;
import clickweight.station.link.DeviceUri;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a mouse, its link and this machine are fit to measure with. */
@Command(
        name = "doctor",
        sortOptions = false,
        description = {
            "Say whether a mouse, its link and this machine are fit to measure with: a verdict a line (ok, look, bad), with"
                    + " what to do.",
            "",
            "Hands off the mouse meanwhile: it listens for four seconds of rest, and begins anew when something is pressed."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight doctor --device serial:/dev/ttyACM0",
            "  clickweight doctor --json",
            "  clickweight doctor --install-udev",
            "",
            "Exit code 1: something is to be looked at or bad. 3: no mouse answers."
        })
final class DoctorCommand implements Callable<Integer> {
    private static final long TAKEN_MICROS = 4_000_000;
    private static final long LONGEST_MICROS = 60_000_000;
    private static final int ONE_STROKE = 1;

    private final Console console;

    @Mixin
    private final DeviceOption device = new DeviceOption();

    @Option(names = "--json", description = "JSON instead of lines.")
    private boolean json;

    @Option(
            names = "--install-udev",
            description = "On Linux: let whoever is logged in open the mouse. Says what it does and asks.")
    private boolean installUdev;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String system = System.getProperty("os.name", "");
        if (installUdev) {
            return new UdevInstallation(console, UdevRule.ofThisMachine(), system).run(yes);
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding("bench", String.join("", new VersionText().getVersion()), Verdict.OK, ""));
        findings.add(new Finding(
                "system",
                system + " " + System.getProperty("os.version", "") + ", Java " + Runtime.version(),
                Verdict.OK,
                ""));
        findings.addAll(examine());
        if (json) {
            console.out().print(DiagnosisText.json(findings));
        } else {
            DiagnosisText.lines(findings, console.outStyle(common.color)).forEach(console.out()::println);
        }
        boolean well = findings.stream().allMatch(finding -> finding.verdict() == Verdict.OK);
        return well ? ExitCode.OK : ExitCode.FLAGGED;
    }

    private List<Finding> examine() throws IOException {
        Examination heard = new Examination(TAKEN_MICROS);
        String uri = DeviceUri.with(device.uri, OptionalLong.empty(), OptionalInt.of(ONE_STROKE));
        try (Connection connection = Connection.open(uri, heard)) {
            Session session = connection.session();
            List<Setting> settings = session.settings().list();
            int mask = session.identity().channelMask();
            if (mask != 0 && session.identity().isCompatible()) {
                console.err().println("Hands off the mouse for a few seconds ...");
                session.startStreaming(1, mask);
                while (!heard.isDone()) {
                    connection.pump();
                    if (heard.elapsedMicros() > LONGEST_MICROS) {
                        throw Failure.device(
                                "The mouse was never left alone for five seconds within a minute: take your"
                                        + " hands off and start again; if nobody touches it, one of its contacts is broken.");
                    }
                }
                session.stopStreaming();
            }
            return Diagnosis.of(session.identity(), settings, session.statistics(), heard);
        }
    }
}
