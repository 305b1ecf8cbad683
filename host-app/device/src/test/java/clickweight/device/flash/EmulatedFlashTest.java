package clickweight.device.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import clickweight.core.FirmwareVersion;
import clickweight.device.Session;
import clickweight.device.fake.Heard;
import clickweight.device.settings.RestoreReport;
import clickweight.emulator.ChipOptions;
import clickweight.emulator.ImageFile;
import clickweight.protocol.Buttons;
import clickweight.protocol.image.ImageHeader;
import clickweight.protocol.setting.SettingId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The whole way with the real image on an emulated chip; the image is that of the last build. */
@Tag("emulator")
@EnabledIf("clickweight.emulator.NodePresence#tested")
class EmulatedFlashTest {
    private static final Path IMAGE = Path.of("../..").resolve(ImageFile.usual());
    private static final int FORGOTTEN_SETTING = 0x0F7F;
    private static final int EXTRA_BYTES = 256;

    @TempDir
    private Path folder;

    /** The same program with some bytes behind it: another build, as the mouse tells it. */
    private FirmwareImage nextBuild() throws IOException {
        byte[] flash = Uf2File.flash(IMAGE, Files.readAllBytes(IMAGE));
        byte[] longer = Arrays.copyOf(flash, flash.length + EXTRA_BYTES);
        new ImageHeader().seal(longer, FirmwareVersion.MAJOR, FirmwareVersion.MINOR, FirmwareVersion.PATCH);
        return FirmwareImage.read(Files.write(folder.resolve("next.uf2"), Images.uf2(longer)));
    }

    @Test
    void aMouseOfAnOlderLayoutIsSentToItsBootLoaderAndRunsTheNewImageWithItsSettings() throws IOException {
        FirmwareImage next = nextBuild();
        byte[] old = EmulatedBoard.oldLayout(new int[] {
            SettingId.of(Buttons.LEFT, SettingId.FORCE_OPERATING),
            777,
            SettingId.of(Buttons.RIGHT, SettingId.FORCE_OPERATING),
            30_000,
            FORGOTTEN_SETTING,
            5
        });
        ChipOptions options = ChipOptions.image(IMAGE).overlay(ImageHeader.RECORDS_ADDRESS, old);
        List<String> steps = new ArrayList<>();
        try (EmulatedBoard board = new EmulatedBoard(options, folder.resolve("drive"), next.file().length)) {
            board.rest(100_000);
            Session session = Session.open(board.openMouse(), new Heard());
            assertEquals(777, session.settings().get("left.force.operating").value());
            assertEquals(600, session.settings().get("right.force.operating").value(), "out of range: the default");
            assertNotEquals(next.buildId(), session.identity().buildId());
            // live and not saved: lost by the reset, put back afterwards
            session.settings().set("middle.force.operating", 666);
            next.requireFits(session.identity(), false);
            FlashReport report = new Flasher(next, board, steps::add)
                    .flash(session, folder.resolve("mouse.settings"), Instant.EPOCH);
            RestoreReport restored = Objects.requireNonNull(report.settings());
            assertEquals(List.of(), restored.refusals());
            assertEquals(1, restored.given());
            assertEquals(next.buildId(), Objects.requireNonNull(report.mouse()).buildId());
            assertEquals(1, board.starts);
            try (Session after = Session.open(board.openMouse(), new Heard())) {
                assertEquals(777, after.settings().get("left.force.operating").value());
                assertEquals(666, after.settings().get("middle.force.operating").value());
                assertEquals(2, after.identity().settingGeneration(), "saved once more, in this layout");
            }
            assertEquals(List.of(), board.warnings());
        }
    }
}
