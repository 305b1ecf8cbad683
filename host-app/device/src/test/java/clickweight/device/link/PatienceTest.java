package clickweight.device.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    @AfterEach
    void clear() {
        System.clearProperty(Patience.PROPERTY);
    }

    @ParameterizedTest
    @CsvSource({"'', 500", "1, 500", "10, 5000", "0, 500", "-3, 500", "1000000, 500000", "much, 500"})
    void waitsAreAsManyTimesAsLongAsTheFactorSaysAndNeverShorter(String factor, long expected) {
        System.setProperty(Patience.PROPERTY, factor);
        assertEquals(expected, Patience.of(500));
    }
}
