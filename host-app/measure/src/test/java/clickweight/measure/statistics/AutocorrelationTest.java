package clickweight.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lag-1 autocorrelation against NIST StRD, univariate; certified values from measurement.md section 3. */
class AutocorrelationTest {

    @Test
    void lewIsCertifiedToThirteenDigits() throws IOException {
        assertEquals(-0.307304800605679, Autocorrelation.lag1(NistSets.lew()), 1e-14);
    }

    @Test
    void numAcc1IsMinusOneHalf() {
        assertEquals(-0.5, Autocorrelation.lag1(new double[] {10000001, 10000003, 10000002}), 1e-15);
    }

    @ParameterizedTest(name = "NumAcc about {0}, good to {1}")
    @CsvSource({"1.2, 1e-14", "1000000.2, 1e-9", "10000000.2, 1e-8"})
    void numericalAccuracySetsAreMinusPoint999(double centre, double tolerance) {
        assertEquals(-0.999, Autocorrelation.lag1(NistSets.numAcc(centre)), tolerance);
    }

    @Test
    void exactArithmeticAgrees() {
        double[] values = NistSets.numAcc(1.2);
        values[500] = 7.25;
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(new BigDecimal(value));
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(values.length), new MathContext(60));
        BigDecimal squares = BigDecimal.ZERO;
        BigDecimal products = BigDecimal.ZERO;
        for (int i = 0; i < values.length; i++) {
            BigDecimal here = new BigDecimal(values[i]).subtract(mean);
            squares = squares.add(here.multiply(here));
            if (i > 0) {
                products = products.add(here.multiply(new BigDecimal(values[i - 1]).subtract(mean)));
            }
        }
        double exact = products.divide(squares, MathContext.DECIMAL128).doubleValue();
        assertEquals(exact, Autocorrelation.lag1(values), 1e-14);
    }

    @Test
    void equalValuesHaveNoneAndOneValueIsRefused() {
        assertTrue(Double.isNaN(Autocorrelation.lag1(new double[] {3, 3, 3})));
        assertThrows(InsufficientDataException.class, () -> Autocorrelation.lag1(new double[] {3}));
    }
}
