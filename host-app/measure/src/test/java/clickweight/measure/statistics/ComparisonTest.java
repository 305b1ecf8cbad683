package clickweight.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final double[] TREATED = {94, 197, 16, 38, 99, 141, 23};
    private static final double[] CONTROL = {52, 104, 146, 10, 51, 30, 40, 27, 46};

    @Test
    void welchAgreesWithAnotherImplementation() {
        // SciPy 1.17.1, stats.ttest_ind(treated, control, equal_var=False) and its confidence_interval()
        Welch welch = Welch.of(TREATED, CONTROL);
        assertEquals(0.31550065412252576, welch.p(), 1e-12);
        assertEquals(9.654490052836481, welch.degreesOfFreedom(), 1e-12);
        assertEquals(-34.15278514001334, welch.interval().low(), 1e-9);
        assertEquals(95.42262640985462, welch.interval().high(), 1e-9);
    }

    @Test
    void holmMultipliesTheSmallestByAllAndNeverGoesBack() {
        // by hand: 0.01*4, 0.02*3, then 0.03*2 = 0.06, 0.5
        assertArrayEquals(new double[] {0.06, 0.04, 0.5, 0.06}, Holm.adjust(0.03, 0.01, 0.5, 0.02), 1e-15);
        assertArrayEquals(new double[] {1, 1}, Holm.adjust(0.7, 0.8), 1e-15);
        // 0.011 * 2 is below 0.01 * 3: the later one is lifted to the one before it
        assertArrayEquals(new double[] {0.03, 0.03, 0.9}, Holm.adjust(0.01, 0.011, 0.9), 1e-15);
    }

    @Test
    void everyPairOfThreeIsComparedOnceAndItsPGrows() {
        Map<String, double[]> buttons = new LinkedHashMap<>();
        buttons.put("left", new double[] {600, 610, 605});
        buttons.put("right", new double[] {620, 600, 612});
        buttons.put("wheel", new double[] {1210, 1190, 1230});
        List<Comparison> pairs = Comparison.ofAllPairs(buttons);
        assertEquals(
                List.of("left right", "left wheel", "right wheel"),
                pairs.stream().map(pair -> pair.one() + " " + pair.other()).toList());
        pairs.forEach(pair -> assertTrue(pair.adjustedP() >= pair.welch().p()));
        assertEquals(Math.log(605.0 / 1210) / Math.log(1.1), pairs.get(1).steps(), 1e-12);
    }

    @Test
    void fiellersEndsAreTheRatiosThatTheTTestJustAllows() {
        double[] wheel = {1180, 1210, 1195, 1222, 1188, 1205};
        double[] left = {590, 612, 601, 597, 605, 595};
        Interval interval = Fieller.interval(wheel, left);
        Summary a = Summary.of(wheel);
        Summary b = Summary.of(left);
        double ratio = a.mean() / b.mean();
        double va = a.s() * a.s() / 6;
        double vb = b.s() * b.s() / 6;
        // the definition, solved by nobody: |A - r B| = t sqrt(va + r^2 vb) with Satterthwaite's degrees at the ratio
        // found
        double c = ratio * ratio * vb;
        double t = StudentT.quantile975((va + c) * (va + c) / (va * va / 5 + c * c / 5));
        for (double end : new double[] {interval.low(), interval.high()}) {
            assertEquals(t * Math.sqrt(va + end * end * vb), Math.abs(a.mean() - end * b.mean()), 1e-9);
        }
        assertTrue(interval.covers(ratio));
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        double[] near = {-1, 1, 0.5};
        assertThrows(InsufficientDataException.class, () -> Fieller.interval(TREATED, near));
        assertThrows(InsufficientDataException.class, () -> Fieller.interval(new double[] {1}, CONTROL));
        assertThrows(InsufficientDataException.class, () -> Welch.of(new double[] {1}, CONTROL));
        assertThrows(InsufficientDataException.class, () -> Welch.of(new double[] {1, 1}, new double[] {2, 2}));
    }
}
