package clickweight.protocol.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    private final FrameEncoder encoder = new FrameEncoder();
    private final FrameDecoder decoder = new FrameDecoder();

    private byte[] frame(byte... message) {
        byte[] out = new byte[Frames.MAX_FRAME_LENGTH];
        return Arrays.copyOf(out, encoder.encode(message, 0, message.length, out, 0));
    }

    /** By hand: 7 bytes to the next zero, identify with token 7, and its CRC-32 from the JDK, which holds no zero. */
    @Test
    void identifyRequestIsTheseBytes() {
        java.util.zip.CRC32 oracle = new java.util.zip.CRC32();
        oracle.update(new byte[] {1, 7});
        String crc = HexFormat.of().toHexDigits(Integer.reverseBytes((int) oracle.getValue()));
        assertEquals("070107" + crc + "00", HexFormat.of().formatHex(frame((byte) 1, (byte) 7)));
    }

    @Test
    void anyMessageComesBackAsItWas() {
        SplittableRandom random = new SplittableRandom(2);
        for (int length = 1; length <= Frames.MAX_MESSAGE_LENGTH; length++) {
            for (int zeros = 0; zeros < 3; zeros++) {
                byte[] message = new byte[length];
                random.nextBytes(message);
                for (int i = 0; zeros > 0 && i < length; i += zeros) {
                    message[i] = 0;
                }
                byte[] frame = frame(message);
                assertEquals(frame.length, decoder.feed(frame, 0, frame.length));
                assertTrue(decoder.messageReady());
                assertArrayEquals(message, Arrays.copyOf(decoder.message(), decoder.messageLength()));
            }
        }
    }

    @Test
    void zeroStandsOnlyAtTheEndOfAFrame() {
        byte[] frame = frame(new byte[50]);
        for (int i = 0; i < frame.length - 1; i++) {
            assertTrue(frame[i] != 0);
        }
        assertEquals(0, frame[frame.length - 1]);
    }

    @Test
    void oneWrongBitAnywhereCostsThatFrameAndNoOther() {
        byte[] good = frame((byte) 1, (byte) 0, (byte) 0xA0, (byte) 0);
        for (int bit = 0; bit < (good.length - 1) * 8; bit++) {
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << (bit & 7));
            FrameDecoder fresh = new FrameDecoder();
            for (int at = 0; at < bad.length; ) {
                at += fresh.feed(bad, at, bad.length - at);
                assertFalse(fresh.messageReady(), "bit " + bit);
            }
            assertEquals(good.length, fresh.feed(good, 0, good.length));
            assertTrue(fresh.messageReady());
            assertEquals(1, fresh.framesOk(), "bit " + bit);
            assertEquals(bad.length + good.length, fresh.bytesDropped() + fresh.bytesInFrames());
        }
    }

    @Test
    void emptyAndOverlongMessagesAreRefused() {
        byte[] out = new byte[500];
        assertThrows(IllegalArgumentException.class, () -> encoder.encode(new byte[1], 0, 0, out, 0));
        assertThrows(IllegalArgumentException.class, () -> encoder.encode(new byte[193], 0, 193, out, 0));
    }

    @Test
    void runWithoutAZeroIsCountedAndForgottenAtTheNextZero() {
        byte[] noise = new byte[1000];
        Arrays.fill(noise, (byte) 5);
        decoder.feed(noise, 0, noise.length);
        assertEquals(1000, decoder.bytesPending());
        decoder.feed(new byte[1], 0, 1);
        assertEquals(1001, decoder.bytesDropped());
        assertEquals(1, decoder.malformed());
        byte[] frame = frame((byte) 9);
        decoder.feed(frame, 0, frame.length);
        assertTrue(decoder.messageReady());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyByteOfSoupIsAccountedFor(long seed) {
        soup(seed, 1_000_000);
    }

    @Tag("long")
    @Test
    void everyByteOfAHundredMillionIsAccountedFor() {
        soup(5, 100_000_000);
    }

    /** Random bytes with runs of zeros, good frames and damaged frames strewn in, fed in pieces of random length. */
    private void soup(long seed, long total) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] piece = new byte[4096];
        byte[] frame = frame((byte) 1, (byte) 2, (byte) 0, (byte) 4);
        long fed = 0;
        long sent = 0;
        while (fed < total) {
            int length = random.nextInt(1, piece.length);
            random.nextBytes(piece);
            if (random.nextInt(4) == 0) {
                Arrays.fill(piece, random.nextInt(length), length, (byte) 0);
            }
            if (length > frame.length + 2) {
                piece[0] = 0;
                System.arraycopy(frame, 0, piece, 1, frame.length);
                piece[random.nextInt(2, frame.length)] ^= (byte) (random.nextBoolean() ? 0 : 0x10);
                sent++;
            }
            for (int at = 0; at < length; ) {
                int taken = decoder.feed(piece, at, length - at);
                assertTrue(taken > 0);
                at += taken;
                if (decoder.messageReady()) {
                    assertTrue(decoder.messageLength() >= 1 && decoder.messageLength() <= Frames.MAX_MESSAGE_LENGTH);
                }
            }
            fed += length;
            assertEquals(fed, decoder.bytesInFrames() + decoder.bytesDropped() + decoder.bytesPending());
        }
        assertTrue(decoder.framesOk() > sent / 4, "good frames in the soup are found");
        assertTrue(decoder.framesOk() < sent * 3 / 4, "damaged frames in the soup are not");
    }
}
