package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.flash.BootDrive;
import clickweight.device.flash.FirmwareImage;
import clickweight.device.flash.Flasher;
import clickweight.device.flash.ThisMachine;
import clickweight.protocol.image.ImageHeader;
import clickweight.protocol.image.Uf2Block;
import clickweight.station.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the verb says before it touches anything; the way to a board and back is tested below it. */
class FlashTest {
    @TempDir
    private Path folder;

    private String image;

    @BeforeEach
    void anImageOfTwoBlocks() throws IOException {
        byte[] flash = new byte[2 * Uf2Block.PAYLOAD];
        new ImageHeader().seal(flash, 0, 1, 0);
        byte[] file = new byte[2 * Uf2Block.LENGTH];
        for (int block = 0; block < 2; block++) {
            int at = block * Uf2Block.PAYLOAD;
            new Uf2Block()
                    .begin(file, block * Uf2Block.LENGTH)
                    .address(Uf2Block.FLASH_ADDRESS + at)
                    .number(block)
                    .count(2)
                    .payload(flash, at, Uf2Block.PAYLOAD);
        }
        image = Files.write(folder.resolve("new.uf2"), file).toString();
    }

    private String drive() throws IOException {
        return drive("drive").root().toString();
    }

    private BootDrive drive(String name) throws IOException {
        Path drive = Files.createDirectory(folder.resolve(name));
        Files.writeString(drive.resolve("INFO_UF2.TXT"), "UF2 Bootloader v3.0\r\nBoard-ID: RPI-RP2\r\n");
        return BootDrive.at(drive, Optional.empty()).orElseThrow();
    }

    @Test
    void aDryRunByHandNamesTheDriveAndTouchesNothing() throws IOException {
        String drive = drive();
        CliRun run = CliRun.of("flash", image, "--drive", drive, "--dry-run").exits(ExitCode.OK);
        assertTrue(run.out().contains("Would copy the image to " + drive + ".\nNothing was changed.\n"), run.out());
        assertFalse(Files.exists(Path.of(drive, "clickweight.uf2")));
    }

    @Test
    void aDryRunWithoutABoardSaysThatItWouldWait() {
        CliRun run = CliRun.of("flash", image, "--drive", folder.toString(), "--dry-run")
                .exits(ExitCode.OK);
        assertTrue(run.out().contains("Would wait for a board in its boot loader"), run.out());
    }

    @Test
    void ofTwoBoardsInTheirBootLoadersOneMustBeNamed() throws IOException {
        BootDrive one = drive("one");
        BootDrive other = drive("other");
        Flasher flasher = new Flasher(FirmwareImage.read(Path.of(image)), new ThisMachine(null, null), sentence -> {});
        FlashCommand command = new FlashCommand(Console.ofProcess());
        Failure failure = assertThrows(Failure.class, () -> command.byHand(flasher, List.of(one, other)));
        assertEquals(Failure.Kind.DEVICE, failure.kind());
        assertEquals(
                "Two boards are in their boot loaders (" + one + " and " + other
                        + "), and which one is meant cannot be told: unplug one, or name the other with --drive.",
                failure.getMessage());
    }

    @Test
    void aSimulatedMouseIsNoBoard() {
        CliRun run = CliRun.of("flash", image, "--device", "sim:", "--dry-run").exits(ExitCode.DATA);
        assertTrue(run.err().contains("is for board 1 and this mouse is simulated"), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void aDamagedOrMissingImageIsExitCodeFourAndOneSentence() throws IOException {
        CliRun.of("flash", folder.resolve("none.uf2").toString())
                .exits(ExitCode.DATA)
                .saysOneSentence();
        Path cut = Files.write(folder.resolve("cut.uf2"), Arrays.copyOf(Files.readAllBytes(Path.of(image)), 700));
        CliRun run = CliRun.of("flash", cut.toString()).exits(ExitCode.DATA).saysOneSentence();
        assertTrue(run.err().contains("it was cut"), run.err());
    }

    @Test
    void aMouseThatIsNotThereIsExitCodeThree() {
        CliRun run = CliRun.of("flash", image, "--device", "serial:/dev/no-such-port")
                .exits(ExitCode.DEVICE);
        assertTrue(run.err().contains("/dev/no-such-port"), run.err());
    }

    @Test
    void theHelpTeachesTheButton() {
        CliRun run = CliRun.of("flash", "--help").exits(ExitCode.OK);
        assertTrue(run.out().contains("BOOTSEL"), run.out());
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }
}
