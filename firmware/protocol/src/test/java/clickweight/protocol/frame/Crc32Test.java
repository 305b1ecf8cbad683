package clickweight.protocol.frame;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Crc32Test {
    /** Check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms (reveng): 0xCBF43926. */
    @Test
    void checksumOfTheNineDigitsIsTheCatalogueValue() {
        assertEquals(0xCBF43926, Crc32.of("123456789".getBytes(US_ASCII), 0, 9));
    }

    @Test
    void agreesWithTheJdkOnRandomBytes() {
        SplittableRandom random = new SplittableRandom(1);
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length + 3];
            random.nextBytes(bytes);
            java.util.zip.CRC32 oracle = new java.util.zip.CRC32();
            oracle.update(bytes, 2, length);
            assertEquals((int) oracle.getValue(), Crc32.of(bytes, 2, length));
        }
    }
}
