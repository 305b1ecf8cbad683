package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.Session;
import clickweight.device.flash.BootDrive;
import clickweight.device.flash.FirmwareImage;
import clickweight.device.flash.FlashListener;
import clickweight.device.flash.FlashReport;
import clickweight.device.flash.Flasher;
import clickweight.device.flash.ThisMachine;
import clickweight.device.settings.SettingsSnapshot;
import clickweight.device.stream.DeviceIdentity;
import clickweight.device.stream.SessionListener;
import clickweight.device.transport.Transports;
import clickweight.emulator.ImageFile;
import clickweight.station.Failure;
import clickweight.station.link.DeviceUri;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** New firmware onto a board, with its settings kept. */
@Command(
        name = "flash",
        sortOptions = false,
        description = {
            "Put new firmware onto a mouse and its settings back.",
            "",
            "The image is checked from end to end, the settings are saved in a file, the mouse goes into its boot loader,"
                    + " which is a drive; the image is copied there, the mouse comes back, says which build it runs, and"
                    + " gets its settings again. Whatever goes wrong: the file of settings stays.",
            "",
            "A board that does not answer, a new one say, is flashed by hand: hold its BOOTSEL button while you plug it"
                    + " in, then run this without --device."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight flash --device serial:/dev/ttyACM0",
            "  clickweight flash clickweight.uf2 --device serial:COM3 --dry-run",
            "  clickweight flash clickweight.uf2",
            "",
            "Exit code 1: done, but something about the settings or the mouse could not",
            "be seen or put back. 3: the board. 4: the image."
        })
final class FlashCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "IMAGE.uf2",
            description = "The image. Default: the firmware of this project, built when needed.")
    private @Nullable Path file;

    @Option(
            names = {"-d", "--device"},
            paramLabel = "URI",
            description = "The mouse, see 'devices'. Without it: the board that is in its boot loader.")
    private @Nullable String device;

    @Option(names = "--dry-run", description = "Check everything, say what would be done, change nothing.")
    private boolean dryRun;

    @Option(names = "--older", description = "Take an image that is older than the mouse's firmware too.")
    private boolean older;

    @Option(
            names = "--drive",
            paramLabel = "FOLDER",
            description = "Where the boot loader's drive is, if it is not found by itself.")
    private @Nullable Path drive;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Where the settings go before. Default: clickweight-SERIAL-DATE-TIME.settings.")
    private @Nullable Path save;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    FlashCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FirmwareImage image = FirmwareImage.read(file == null ? ImageFile.usual() : file);
        image.requireThisBench();
        console.out().println("Image: " + image.text() + ".");
        ThisMachine machine = new ThisMachine(device, drive);
        Flasher flasher = new Flasher(image, machine, new Words());
        return device == null ? byHand(flasher, machine.drives()) : withMouse(device, image, flasher);
    }

    private int withMouse(String uri, FirmwareImage image, Flasher flasher) throws IOException {
        Session session = Session.open(Transports.open(uri), new SessionListener() {});
        try (session) {
            DeviceIdentity mouse = session.identity();
            console.out()
                    .printf(
                            "Mouse: %s, firmware %s, build %08x, protocol %s, board %d.%n",
                            mouse.serialNumber(),
                            mouse.firmware(),
                            mouse.buildId(),
                            mouse.protocol(),
                            mouse.boardRevision());
            image.requireFits(mouse, older);
            if (mouse.buildId() == image.buildId()) {
                console.out().println("The mouse runs this very build already; it would be the same again.");
            }
            Path target = save == null ? usualFile(mouse) : save;
            if (dryRun) {
                return tellPlan(SettingsSnapshot.take(session.settings(), mouse), target);
            }
            if (DeviceUri.isVirtual(uri)) {
                throw Failure.usage(
                        uri + " is no board that can be flashed: try another image with emulator:?image=FILE,"
                                + " or add --dry-run.");
            }
            return tell(flasher.flash(session, target, Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    int byHand(Flasher flasher, List<BootDrive> drives) throws IOException {
        if (drives.size() > 1) {
            throw Failure.device("Two boards are in their boot loaders (" + drives.get(0) + " and " + drives.get(1)
                    + "), and which one is meant cannot be told: unplug one, or name the other with --drive.");
        }
        if (dryRun) {
            console.out()
                    .println(
                            drives.isEmpty()
                                    ? "Would wait for a board in its boot loader (none is there now) and copy the image."
                                    : "Would copy the image to " + drives.getFirst() + ".");
            console.out().println("Nothing was changed.");
            return ExitCode.OK;
        }
        return tell(flasher.flashByHand(drives.isEmpty() ? flasher.awaitDriveByHand() : drives.getFirst(), false));
    }

    private int tellPlan(SettingsSnapshot snapshot, Path target) {
        console.out()
                .println("Would save " + snapshot.count() + " settings of "
                        + snapshot.profiles().size() + " profiles in " + target + ",");
        console.out().println("send the mouse into its boot loader, copy the image to the drive that appears,");
        console.out().println("wait for the mouse, read its build back, and give it its settings again.");
        console.out().println("Nothing was changed.");
        return ExitCode.OK;
    }

    private int tell(FlashReport report) {
        DeviceIdentity mouse = report.mouse();
        if (mouse == null) {
            console.out()
                    .println("The board took the image. Which mouse it is and whether it runs was not seen: look with"
                            + " 'clickweight devices' and 'clickweight doctor --device URI'.");
            return ExitCode.FLAGGED;
        }
        console.out()
                .printf(
                        "Done: %s runs firmware %s, build %08x.%n",
                        mouse.serialNumber(), mouse.firmware(), mouse.buildId());
        if (report.settings() == null) {
            return ExitCode.OK;
        }
        console.out().println(report.settings().text());
        report.settings().refusals().forEach(console.err()::println);
        return report.settings().refusals().isEmpty() ? ExitCode.OK : ExitCode.FLAGGED;
    }

    private static Path usualFile(DeviceIdentity mouse) {
        String now = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        return Path.of("clickweight-" + mouse.serialNumber() + "-" + now + ".settings");
    }

    /** Steps as lines; progress as one that is written over, on a terminal only. */
    private final class Words implements FlashListener {
        private static final int PERCENT = 100;

        private boolean drawn;

        @Override
        public void onStep(String sentence) {
            if (drawn) {
                console.err().println();
                drawn = false;
            }
            console.err().println(sentence);
        }

        @Override
        public void onProgress(long bytes, long ofBytes) {
            if (console.errTerminal()) {
                console.err().printf("\r%3d %%  %,d of %,d bytes", bytes * PERCENT / ofBytes, bytes, ofBytes);
                console.err().flush();
                drawn = true;
            }
        }
    }
}
