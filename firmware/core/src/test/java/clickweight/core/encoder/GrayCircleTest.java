package clickweight.core.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrayCircleTest {
    /** From the drawing in the class comment: A leads B, 00 10 11 01 and round again, is up. */
    @ParameterizedTest
    @CsvSource({
        "00, 00,  0", "00, 10, +1", "00, 11,  2", "00, 01, -1",
        "10, 10,  0", "10, 11, +1", "10, 01,  2", "10, 00, -1",
        "11, 11,  0", "11, 01, +1", "11, 00,  2", "11, 10, -1",
        "01, 01,  0", "01, 00, +1", "01, 10,  2", "01, 11, -1",
    })
    void allSixteenTransitions(String from, String to, int expected) {
        assertEquals(expected, GrayCircle.transition(Integer.parseInt(from, 2), Integer.parseInt(to, 2)));
    }

    @Test
    void placesGoRoundTheCircleAndBack() {
        int[] circle = {0b00, 0b10, 0b11, 0b01};
        for (int place = -9; place < 10; place++) {
            assertEquals(circle[place & 3], GrayCircle.levels(place));
            assertEquals(place & 3, GrayCircle.place(GrayCircle.levels(place)));
            assertEquals(1, GrayCircle.transition(GrayCircle.levels(place), GrayCircle.levels(place + 1)));
        }
    }
}
