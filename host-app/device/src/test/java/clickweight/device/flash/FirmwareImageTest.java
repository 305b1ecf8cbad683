package clickweight.device.flash;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.Session;
import clickweight.device.fake.FakeMouse;
import clickweight.device.fake.Heard;
import clickweight.device.stream.DeviceIdentity;
import clickweight.protocol.frame.Crc32;
import clickweight.protocol.image.ImageHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be flashed and what may not, each with its sentence. */
class FirmwareImageTest {
    @TempDir
    private Path folder;

    private String refusal(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("a.uf2"), file);
        String sentence = assertThrows(ImageFileException.class, () -> {
                    FirmwareImage image = FirmwareImage.read(path);
                    image.requireThisBench();
                })
                .getMessage();
        assertTrue(sentence.startsWith(path.toString()) && sentence.endsWith("."), sentence);
        return sentence;
    }

    private static byte[] changed(Consumer<ByteBuffer> change) {
        byte[] file = Images.uf2(Images.flash(1, 0));
        change.accept(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
        return file;
    }

    /** An image whose header says something else, with a right checksum. */
    private static byte[] withHeader(int at, int value) {
        byte[] flash = Images.flash(1, 0);
        flash[ImageHeader.ADDRESS + at] = (byte) value;
        int crc = Crc32.of(flash, ImageHeader.ADDRESS, 44);
        ByteBuffer.wrap(flash).order(ByteOrder.LITTLE_ENDIAN).putInt(ImageHeader.ADDRESS + 44, crc);
        return Images.uf2(flash);
    }

    private static DeviceIdentity mouse(int board, int minor) throws IOException {
        try (Session session = Session.open(new FakeMouse().runs(board, minor, 7), new Heard())) {
            return session.identity();
        }
    }

    @Test
    void aWholeImageSaysWhatItIs() throws IOException {
        FirmwareImage image = FirmwareImage.read(Images.write(folder, 3, 0));
        image.requireThisBench();
        image.requireFits(mouse(1, 3), false);
        assertEquals("0.3.0", image.firmware());
        assertTrue(
                image.text()
                        .matches(
                                "firmware 0\\.3\\.0, build [0-9a-f]{8}, protocol 1\\.2, board 1, 76700 bytes in 300 blocks"),
                image.text());
    }

    @Test
    void aFileThatIsMissingOrAFolderIsSaidSo() {
        assertTrue(assertThrows(ImageFileException.class, () -> FirmwareImage.read(folder.resolve("none.uf2")))
                .getMessage()
                .endsWith("none.uf2: name a clickweight.uf2, or build it with mvn -pl firmware/rp2040 -am package."));
        String ofFolder = assertThrows(ImageFileException.class, () -> FirmwareImage.read(folder))
                .getMessage();
        assertTrue(ofFolder.startsWith("The image " + folder + " cannot be read ("), ofFolder);
        assertTrue(ofFolder.endsWith("): check that it is a file and that you may read it."), ofFolder);
    }

    @Test
    void aFileLargerThanAnyFlashIsNotEvenRead() throws IOException {
        Path path = folder.resolve("film.uf2");
        try (SeekableByteChannel file =
                Files.newByteChannel(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            // the RP2040's flash is at most 16 MB, and UF2 doubles it; all but the last byte is a hole
            file.position(32L << 20).write(ByteBuffer.allocate(1));
        }
        assertEquals(
                path + " is larger than any flash of the chip: it is no image; choose a clickweight.uf2.",
                assertThrows(ImageFileException.class, () -> FirmwareImage.read(path))
                        .getMessage());
    }

    @Test
    void whatIsNoUf2FileIsRefused() throws IOException {
        for (int length : new int[] {0, 511, 51200}) {
            assertTrue(refusal(new byte[length])
                    .endsWith(" is no UF2 file: choose a clickweight.uf2, not an .elf or .bin."));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 511, 512, 513, 512 * 299})
    void aFileCutAnywhereIsRefused(int missing) throws IOException {
        byte[] whole = Images.uf2(Images.flash(1, 0));
        assertTrue(refusal(Arrays.copyOf(whole, whole.length - missing)).contains(" bytes: it was cut or added to"));
    }

    @Test
    void anImageOfAnotherChipIsRefusedByItsFamily() throws IOException {
        // the RP2350's family, from the UF2 project's list
        String sentence = refusal(changed(file -> file.putInt(28, 0xE48BFF59)));
        assertTrue(sentence.contains("another chip (family e48bff59, the RP2040 is e48bff56)"), sentence);
        assertTrue(refusal(changed(file -> file.putInt(8, 0))).contains("another chip"));
    }

    @Test
    void blocksOutOfOrderOrDamagedAreRefused() throws IOException {
        assertTrue(refusal(changed(file -> file.putInt(5 * 512 + 20, 6))).contains("is damaged: block 5"));
        assertTrue(refusal(changed(file -> file.putInt(7 * 512 + 508, 0))).contains("is damaged: block 7"));
        assertTrue(refusal(changed(file -> file.putInt(9 * 512 + 24, 299))).contains("is damaged: block 9"));
    }

    @Test
    void anImageThatGoesElsewhereIsRefused() throws IOException {
        // RAM, a hole, and not for flash at all
        assertTrue(refusal(changed(file -> file.putInt(12, 0x20000000))).contains("would write to 20000000"));
        assertTrue(refusal(changed(file -> file.putInt(512 + 12, 0x10000200))).contains("would write to 10000200"));
        assertTrue(refusal(changed(file -> file.putInt(8, 0x2001))).contains("not where the firmware"));
    }

    @Test
    void anImageThatReachesTheSettingsIsRefused() throws IOException {
        byte[] flash = new byte[0x1F8001];
        new ImageHeader().seal(flash, 0, 1, 0);
        assertTrue(refusal(Images.uf2(flash)).contains("would write to 101f8000"));
        assertDoesNotThrow(() -> {
            byte[] fits = new byte[0x1F8000];
            new ImageHeader().seal(fits, 0, 1, 0);
            FirmwareImage.read(Files.write(folder.resolve("b.uf2"), Images.uf2(fits)));
        });
    }

    @Test
    void aProgramThatIsNotOursIsRefused() throws IOException {
        byte[] flash = new byte[4096];
        new Random(1).nextBytes(flash);
        assertTrue(refusal(Images.uf2(flash)).contains("not firmware of Clickweight"));
        assertTrue(refusal(Images.uf2(new byte[100])).contains("not firmware of Clickweight"));
    }

    @Test
    void oneWrongBitAnywhereBehindTheHeaderIsSeen() throws IOException {
        Random random = new Random(2);
        for (int round = 0; round < 50; round++) {
            byte[] flash = Images.flash(1, 0);
            flash[ImageHeader.PAYLOAD_ADDRESS + random.nextInt(flash.length - ImageHeader.PAYLOAD_ADDRESS)] ^=
                    (byte) (1 << random.nextInt(8));
            assertTrue(refusal(Images.uf2(flash)).contains("its checksum is"));
        }
    }

    @Test
    void aHeaderThatSpeaksOfAnotherLengthIsSeen() throws IOException {
        assertTrue(refusal(withHeader(18, 0)).contains(" bytes behind its header and holds "));
        assertTrue(refusal(withHeader(19, 0x7F)).contains(" bytes behind its header and holds "));
    }

    @Test
    void laterHeadersAndOtherProtocolsNeedAnotherBench() throws IOException {
        assertTrue(refusal(withHeader(4, 2)).contains("is firmware of a later Clickweight"));
        String newer = "so it could not put the settings back: update the bench.";
        assertTrue(refusal(withHeader(8, 2)).endsWith(newer));
        assertTrue(refusal(withHeader(9, 99)).endsWith(newer));
        assertTrue(refusal(withHeader(8, 0)).endsWith("so it could not put the settings back: choose a later image."));
        assertTrue(refusal(withHeader(24, 0x55))
                .endsWith("and means another one than this bench: build both from the same sources."));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, false, 'is for board 1 and this mouse is board 2: choose the image of its board.'",
        "0, 1, false, 'this mouse is simulated: choose the image of its board.'"
    })
    void anImageOfAnotherBoardIsRefused(int board, int minor, boolean older, String words) throws IOException {
        FirmwareImage image = FirmwareImage.read(Images.write(folder, 1, 0));
        DeviceIdentity mouse = mouse(board, minor);
        assertTrue(assertThrows(ImageFileException.class, () -> image.requireFits(mouse, older))
                .getMessage()
                .contains(words));
    }

    @Test
    void anOlderImageIsRefusedUnlessWanted() throws IOException {
        FirmwareImage image = FirmwareImage.read(Images.write(folder, 1, 0));
        DeviceIdentity mouse = mouse(1, 10);
        assertTrue(assertThrows(ImageFileException.class, () -> image.requireFits(mouse, false))
                .getMessage()
                .contains("is firmware 0.1.0, older than the 0.10.0 that the mouse runs: add --older"));
        image.requireFits(mouse, true);
    }
}
