package clickweight.core.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadratureDecoderTest {
    /** From the drawing in the class comment: A leads B, 00 10 11 01 and round again, is up. */
    @ParameterizedTest
    @CsvSource({
        "00, 00,  0", "00, 10, +1", "00, 11,  2", "00, 01, -1",
        "10, 10,  0", "10, 11, +1", "10, 01,  2", "10, 00, -1",
        "11, 11,  0", "11, 01, +1", "11, 00,  2", "11, 10, -1",
        "01, 01,  0", "01, 00, +1", "01, 10,  2", "01, 11, -1",
    })
    void allSixteenTransitions(String from, String to, int expected) {
        assertEquals(expected, QuadratureDecoder.transition(Integer.parseInt(from, 2), Integer.parseInt(to, 2)));

        QuadratureDecoder decoder = new QuadratureDecoder();
        decoder.start(from.charAt(0) == '1', from.charAt(1) == '1');
        boolean illegal = expected == QuadratureDecoder.ILLEGAL;
        assertEquals(illegal ? 0 : expected, decoder.update(to.charAt(0) == '1', to.charAt(1) == '1'));
        assertEquals(illegal ? 1 : 0, decoder.illegalTransitions());
    }

    @Test
    void legalWalkEndsAtItsNetDisplacement() {
        Random random = new Random(1);
        boolean[][] circle = {{false, false}, {true, false}, {true, true}, {false, true}};
        QuadratureDecoder decoder = new QuadratureDecoder();
        int position = 0;
        int counted = 0;
        for (int i = 0; i < 100_000; i++) {
            position += random.nextInt(3) - 1;
            boolean[] lines = circle[position & 3];
            counted += decoder.update(lines[0], lines[1]);
            assertEquals(position, counted);
        }
        assertEquals(0, decoder.illegalTransitions());
    }

    @Test
    void walkGoesOnFromWhereTheLinesAreAfterAnIllegalTransition() {
        QuadratureDecoder decoder = new QuadratureDecoder();
        assertEquals(0, decoder.update(true, true));
        assertEquals(1, decoder.update(false, true));
        assertEquals(1, decoder.illegalTransitions());
    }
}
