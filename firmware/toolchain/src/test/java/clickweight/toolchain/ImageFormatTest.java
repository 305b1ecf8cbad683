package clickweight.toolchain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Two formats around the code: boot2's checksum, and UF2. */
class ImageFormatTest {
    private static final int FLASH = 0x10000000;

    private static ByteBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void boot2ChecksumIsThePublishedOne() {
        // check value of CRC-32/MPEG-2 in the catalogue of parametrised CRC algorithms
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertEquals(0x0376E6E7, Boot2.crc(digits, digits.length));
    }

    @Test
    void boot2ChecksumStandsInItsLastFourBytes() {
        byte[] image = new byte[512];
        image[0] = 1;
        Boot2.seal(image);
        assertEquals(Boot2.crc(image, 252), words(image).getInt(252));
        assertEquals(0, image[256]);
    }

    @Test
    void uf2IsBlocksOf512BytesForTheRp2040() {
        byte[] image = new byte[257];
        image[256] = 42;
        ByteBuffer file = words(Uf2.of(image, FLASH));
        assertEquals(1024, file.capacity());
        // UF2 specification: magics, family id flag, RP2040's family
        assertEquals(0x0A324655, file.getInt(512));
        assertEquals(0x9E5D5157, file.getInt(516));
        assertEquals(0x2000, file.getInt(520));
        assertEquals(FLASH + 256, file.getInt(524));
        assertEquals(256, file.getInt(528));
        assertEquals(1, file.getInt(532));
        assertEquals(2, file.getInt(536));
        assertEquals(0xE48BFF56, file.getInt(540));
        assertEquals(42, file.get(544));
        assertEquals((byte) 0xFF, file.get(545));
        assertEquals(0x0AB16F30, file.getInt(1020));
    }
}
