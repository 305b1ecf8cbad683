package clickweight.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mean and standard deviation against NIST StRD, univariate; certified values from measurement.md section 3. */
class SummaryTest {

    @Test
    void lewAgreesToThirteenAndTwelveDigits() throws IOException {
        double[] values = NistSets.lew();
        assertEquals(200, values.length);
        Summary summary = Summary.of(values);
        assertDigits(13, -177.435, summary.mean());
        assertDigits(12, 277.332168044316, summary.s());
    }

    @ParameterizedTest(name = "NumAcc about {0}: sd to {4} digits")
    @CsvSource({
        "1.2, 1.1, 1.3, 14, 12",
        "1000000.2, 1000000.1, 1000000.3, 14, 9",
        "10000000.2, 10000000.1, 10000000.3, 13, 8"
    })
    void numericalAccuracySetsAgreeAsFarAsDoublesAllow(
            double centre, double low, double high, int meanDigits, int sdDigits) {
        double[] values = NistSets.numAcc(centre);
        assertEquals(low, values[1]);
        assertEquals(high, values[2]);
        Summary summary = Summary.of(values);
        assertDigits(meanDigits, centre, summary.mean());
        assertDigits(sdDigits, 0.1, summary.s());
    }

    @Test
    void numAcc1IsExact() {
        Summary summary = Summary.of(new double[] {10000001, 10000003, 10000002});
        assertEquals(10000002, summary.mean());
        assertEquals(1, summary.s());
    }

    @Test
    void halfWidthIsStudentsTTimesStandardError() {
        // t(0.975, 4) = 2.776445105 (any printed table: 2.776); s of 1..5 is sqrt(2.5)
        double[] values = {1, 2, 3, 4, 5};
        double expected = 2.776445105 * Math.sqrt(2.5) / Math.sqrt(5);
        assertEquals(expected, Summary.of(values).halfWidth95(), 1e-8);
        assertEquals(expected, Summary.halfWidth95(new double[] {1, 2, 3, 4, 5, 0, 0}, 5), 1e-8);
    }

    @Test
    void oneValueHasNoSpreadAndNoneIsRefused() {
        assertTrue(Double.isNaN(Summary.of(new double[] {7}).s()));
        assertTrue(Double.isNaN(Summary.of(new double[] {7}).halfWidth95()));
        assertThrows(IllegalArgumentException.class, () -> Summary.of(new double[0]));
    }

    @Test
    void valuesKeepTheirOrder() {
        double[] values = IntStream.range(0, 100).mapToDouble(i -> i * 37 % 100).toArray();
        double[] before = values.clone();
        Summary.of(values);
        assertArrayEquals(before, values);
    }

    @Test
    void quantilesAreMedianUnbiased() {
        // type 8: position p (n + 1/3) + 1/3; for 0..9 and 5 %: 0.05 * 31/3 + 1/3 = 0.85, below the first value
        // 95 %: 0.95 * 31/3 + 1/3 = 10.15, above the last
        Summary summary = Summary.of(IntStream.range(0, 10).asDoubleStream().toArray());
        assertEquals(0, summary.p5());
        assertEquals(4.5, summary.median(), 1e-12);
        assertEquals(9, summary.p95());
    }

    private static void assertDigits(int digits, double certified, double computed) {
        double logRelativeError = -Math.log10(Math.max(Math.abs(computed - certified) / Math.abs(certified), 1e-16));
        assertTrue(logRelativeError >= digits, computed + " agrees to " + logRelativeError + " digits");
    }
}
