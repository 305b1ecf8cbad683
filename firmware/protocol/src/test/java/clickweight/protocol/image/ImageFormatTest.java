package clickweight.protocol.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.frame.Crc32;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Both formats of an image, to the byte. */
class ImageFormatTest {
    private static byte[] sealed() {
        byte[] image = new byte[ImageHeader.PAYLOAD_ADDRESS + 5];
        image[ImageHeader.PAYLOAD_ADDRESS] = 7;
        new ImageHeader().seal(image, 3, 4, 5);
        return image;
    }

    private static ByteBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void headerTellsLengthAndChecksumOfWhatFollowsIt() {
        byte[] image = sealed();
        ByteBuffer words = words(image);
        assertEquals("CWIM", new String(image, 0x110, 4, StandardCharsets.US_ASCII));
        assertEquals(1, words.getShort(0x114));
        assertEquals(1, words.getShort(0x116));
        assertEquals(ProtocolVersion.MAJOR, words.get(0x118));
        assertEquals(ProtocolVersion.MINOR, words.get(0x119));
        assertArrayEquals(new byte[] {3, 4, 5, 0, 0, 0}, Arrays.copyOfRange(image, 0x11A, 0x120));
        assertEquals(5, words.getInt(0x120));
        assertEquals(Crc32.of(image, 0x140, 5), words.getInt(0x124));
        assertEquals(ProtocolVersion.DICTIONARY_CHECKSUM, words.getInt(0x128));
        assertEquals(-1, words.getInt(0x12C));
        assertEquals(Crc32.of(image, 0x110, 44), words.getInt(0x13C));
    }

    @Test
    void headerIsReadAsItWasWrittenAndAnyChangeOfItIsSeen() {
        byte[] image = sealed();
        ImageHeader header = new ImageHeader().wrap(image, ImageHeader.ADDRESS);
        assertTrue(header.isThere() && header.isKnown());
        assertEquals(ImageHeader.REFERENCE_BOARD, header.board());
        assertEquals(3, header.firmwareMajor());
        assertEquals(4, header.firmwareMinor());
        assertEquals(5, header.firmwarePatch());
        assertEquals(5, header.payloadLength());
        assertEquals(Crc32.of(image, 0x140, 5), header.payloadCrc());
        for (int at = 0x110; at < 0x140; at++) {
            image[at] ^= 1;
            assertFalse(header.isThere(), "byte " + at);
            image[at] ^= 1;
        }
    }

    @Test
    void blockIsReadAsItWasWritten() {
        byte[] file = new byte[2 * Uf2Block.LENGTH];
        byte[] image = {1, 2, 3, 4};
        Uf2Block block =
                new Uf2Block().begin(file, 512).address(0x10000100).number(1).count(2);
        block.payload(image, 1, 3);
        assertTrue(block.isWhole() && block.isForFlash());
        assertEquals(Uf2Block.FAMILY_RP2040, block.family());
        assertEquals(0x10000100, block.address());
        assertEquals(1, block.number());
        assertEquals(2, block.count());
        byte[] read = new byte[5];
        block.copyPayload(read, 2);
        assertArrayEquals(new byte[] {0, 0, 2, 3, 4}, read);
        assertFalse(new Uf2Block().wrap(file, 0).isWhole(), "512 zeros");
    }

    /** Offsets of the three magic numbers and of the length, from the UF2 specification. */
    @Test
    void blockWithAWrongMagicOrLengthIsNone() {
        byte[] file = new byte[Uf2Block.LENGTH];
        Uf2Block block = new Uf2Block().begin(file, 0);
        for (int at : new int[] {0, 4, 508, 17, 19}) {
            file[at] ^= (byte) 0x82;
            assertFalse(block.isWhole(), "byte " + at);
            file[at] ^= (byte) 0x82;
        }
        assertTrue(block.isWhole());
    }
}
