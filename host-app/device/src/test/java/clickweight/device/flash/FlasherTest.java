package clickweight.device.flash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clickweight.device.Session;
import clickweight.device.fake.FakeMouse;
import clickweight.device.fake.Heard;
import clickweight.device.settings.SettingsFile;
import clickweight.device.settings.SettingsFileException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the order of the timeline of {@link Flasher}: a folder is the drive, a scripted mouse the board, time is virtual. */
class FlasherTest {
    private static final Instant NOW = Instant.parse("2026-11-28T05:00:00Z");
    private static final int OLD_BUILD = 0x11;

    @TempDir
    private Path folder;

    private final List<String> steps = new ArrayList<>();
    private final FakeMouse before = new FakeMouse().runs(1, 1, OLD_BUILD);
    private FirmwareImage image;
    private FakeMouse after;
    private FakeMachine machine;
    private Path file;

    @BeforeEach
    void aBoardAndAnImage() throws IOException {
        image = FirmwareImage.read(Images.write(folder, 2, 0));
        after = new FakeMouse().runs(1, 2, image.buildId());
        machine = new FakeMachine(folder.resolve("drive"), before, after, image.file().length);
        file = folder.resolve("mouse.settings");
    }

    private Flasher flasher() {
        return new Flasher(image, machine, steps::add);
    }

    private FlashReport flash() throws IOException {
        return flash(steps::add);
    }

    private FlashReport flash(FlashListener listener) throws IOException {
        Session session = Session.open(before, new Heard());
        session.settings().set("left.force.operating", 777);
        return new Flasher(image, machine, listener).flash(session, file, NOW);
    }

    /** The one sentence; whatever happened, the settings are in their file and the sentence says where. */
    private String failure() throws IOException {
        String sentence = assertThrows(FlashException.class, this::flash).getMessage();
        assertTrue(
                sentence.endsWith("; the settings are in " + file + ", 'clickweight settings restore " + file
                        + "' puts them back."),
                sentence);
        assertEquals("777", SettingsFile.read(file).profiles().getFirst().get("left.force.operating"));
        return sentence;
    }

    @Test
    void theImageIsOnTheBoardTheMouseIsBackAndItsSettingsToo() throws IOException {
        FlashReport report = flash();
        assertTrue(before.isClosed());
        assertArrayEquals(image.file(), Files.readAllBytes(machine.drive.resolve("clickweight.uf2")));
        assertEquals("0.2.0", Objects.requireNonNull(report.mouse()).firmware());
        assertEquals(1, Objects.requireNonNull(report.settings()).given());
        assertEquals(1, after.commits(), "what was given is saved");
        assertTrue(after.isClosed());
        assertEquals(
                List.of(
                        "Settings saved in " + file + ".",
                        "The mouse goes into its boot loader.",
                        "Copying " + image.path() + " to " + machine.drive + ".",
                        "The board took the image and starts it."),
                steps);
    }

    @Test
    void nothingIsSavedInFlashWhenTheNewFirmwareKeptTheSettings() throws IOException {
        try (Session session = Session.open(after, new Heard())) {
            session.settings().set("left.force.operating", 777);
        }
        FlashReport report = flash();
        assertEquals(0, Objects.requireNonNull(report.settings()).given());
        assertEquals(0, after.commits());
    }

    @Test
    void progressRisesToTheWholeImage() throws IOException {
        List<Long> done = new ArrayList<>();
        flash(new FlashListener() {
            @Override
            public void onStep(String sentence) {}

            @Override
            public void onProgress(long bytes, long ofBytes) {
                assertEquals(image.file().length, ofBytes);
                done.add(bytes);
            }
        });
        assertEquals(image.file().length, done.getLast());
        assertEquals(done.stream().sorted().distinct().toList(), done);
    }

    @Test
    void withoutAPlaceForTheSettingsNothingIsBegun() throws IOException {
        Files.createFile(file);
        assertThrows(SettingsFileException.class, this::flash);
        assertFalse(before.isInBootloader());
    }

    @Test
    void firmwareThatDoesNotKnowTheRequestIsFlashedByHandWithItsSettingsKept() throws IOException {
        before.withoutBootloaderRequest();
        machine.byHandMicros = 60_000_000;
        assertNotNull(flash().mouse());
        assertTrue(steps.get(1).contains("hold its BOOTSEL button while you plug it in"), steps.toString());
    }

    @Test
    void aBoardInItsBootLoaderIsFlashedWithoutAMouse() throws IOException {
        machine.showDrive();
        FlashReport report = flasher().flashByHand(machine.drives().getFirst(), true);
        assertEquals("0.2.0", Objects.requireNonNull(report.mouse()).firmware());
        assertNull(report.settings());
    }

    @Test
    void withoutAWireNothingIsReadBackAndThatIsTold() throws IOException {
        machine.showDrive();
        assertNull(flasher().flashByHand(machine.drives().getFirst(), false).mouse());
    }

    @Test
    void aPersonHasThreeMinutesForTheButton() throws IOException {
        machine.byHandMicros = 170_000_000;
        assertEquals(machine.drive, flasher().awaitDriveByHand().root());
        assertTrue(steps.getFirst().contains("BOOTSEL"), steps.toString());
    }

    @Test
    void aMouseThatIsBusySavingIsNotFlashed() throws IOException {
        before.refuseBootloader();
        assertTrue(failure()
                .startsWith("Nothing was flashed (The mouse refused to go into its boot loader: it is busy saving; try"
                        + " again in a moment.)"));
        assertTrue(machine.drives().isEmpty());
    }

    @Test
    void ofTwoBoardsThatComeAtOnceNoneIsFlashed() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("INFO_UF2.TXT"), DrivePlacesTest.INFO);
        machine.alongside = other;
        assertTrue(failure()
                .startsWith("Two boards are in their boot loaders (" + other + " and " + machine.drive
                        + "), and which one is meant cannot be told: unplug one and run flash again"));
        assertFalse(Files.exists(other.resolve("clickweight.uf2")));
        assertFalse(Files.exists(machine.drive.resolve("clickweight.uf2")));
    }

    @Test
    void aDriveThatDoesNotAppearIsGivenUpWithWhatToDo() throws IOException {
        before.staysOutOfBootloader();
        assertTrue(failure().startsWith("The drive of the boot loader did not appear within 20 s: unplug the board,"));
    }

    @Test
    void aDriveThatIsNotMountedIsNamedWithTheCommand() throws IOException {
        before.staysOutOfBootloader();
        machine.hint = "sudo mount /dev/sdb1 /mnt";
        assertTrue(failure().contains("mount it by hand (sudo mount /dev/sdb1 /mnt)"));
        assertEquals(
                1, steps.stream().filter(step -> step.contains("sudo mount")).count(), steps.toString());
    }

    @Test
    void anotherBoardInItsBootLoaderIsLeftAlone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("INFO_UF2.TXT"), DrivePlacesTest.INFO);
        machine.others.add(BootDrive.at(other, Optional.empty()).orElseThrow());
        flash();
        assertFalse(Files.exists(other.resolve("clickweight.uf2")));
    }

    @Test
    void aFullDriveIsSaidSo() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "SKIPPED: only Linux has a file that is always full");
        Files.createDirectories(machine.drive);
        Files.createSymbolicLink(machine.drive.resolve("clickweight.uf2"), Path.of("/dev/full"));
        assertTrue(failure().startsWith("The drive " + machine.drive + " is full, 0 of "));
    }

    @Test
    void whatADriveSaysBecomesASentence() throws IOException {
        machine.showDrive();
        BootDrive drive = machine.drives().getFirst();
        FileSystemException readOnly = new FileSystemException("x", null, "Read-only file system");
        assertTrue(ImageCopy.reason(readOnly, drive, 0, 9).contains("is mounted read-only"));
        FileSystemException windows = new FileSystemException("x", null, "There is not enough space on the disk");
        assertTrue(ImageCopy.reason(windows, drive, 0, 9).contains("is full, 0 of 9 bytes"));
        FileSystemException other = new FileSystemException("x", null, "Input/output error");
        assertTrue(ImageCopy.reason(other, drive, 5, 9).contains("could not be written"));
    }

    /** An interrupt makes the next write fail, as the system does when the drive is gone. */
    @Test
    void aDriveThatGoesMidwayIsNoSuccess() throws IOException {
        FlashListener pulling = new FlashListener() {
            @Override
            public void onStep(String sentence) {}

            @Override
            public void onProgress(long bytes, long ofBytes) {
                if (bytes > ofBytes / 2) {
                    machine.pullOut();
                    Thread.currentThread().interrupt();
                }
            }
        };
        String sentence =
                assertThrows(FlashException.class, () -> flash(pulling)).getMessage();
        assertTrue(Thread.interrupted());
        assertTrue(sentence.contains(" went away when ") && sentence.contains("does not start"), sentence);
        assertTrue(sentence.contains("the settings are in " + file), sentence);
    }

    @Test
    void aDriveThatStaysIsNoSuccess() throws IOException {
        machine.bootRomStartsIt = false;
        assertTrue(failure().contains("but the board did not start it"));
    }

    @Test
    void aMouseThatDoesNotComeBackIsNoSuccess() throws IOException {
        after.deafFor(Integer.MAX_VALUE);
        assertTrue(failure().startsWith("The board took the image, but the mouse did not answer within 30 s: "));
    }

    @Test
    void anotherMouseIsNotTakenForIt() throws IOException {
        after.serial(0x77);
        assertTrue(failure().contains("another one (0000000000000077) is there"));
    }

    @Test
    void aBoardBackInItsBootLoaderIsNoSuccess() throws IOException {
        machine.backInBootloader = true;
        assertTrue(failure().startsWith("The board is back in its boot loader instead of starting the new firmware"));
    }

    @Test
    void theOldBuildIsNoSuccess() throws IOException {
        after.runs(1, 2, OLD_BUILD);
        assertTrue(failure()
                .startsWith("The mouse is back with build 00000011 and should have %08x: it did not take the image;"
                        .formatted(image.buildId())));
    }

    @Test
    void settingsThatCannotBeSavedAreSaidSoAndStayInTheirFile() throws IOException {
        after.refuseCommits();
        String sentence = failure();
        assertTrue(
                sentence.startsWith("The new firmware runs, but its settings could not be put back (The mouse could"
                        + " not save its settings (its flash read back differently): what was saved before is untouched;"
                        + " try again.)"),
                sentence);
    }
}
