package clickweight.measure.curve;

import java.util.Set;

/**
 * What the free load cell reads, by the curve's own rows.
 *
 * <p>The rows before touch say it. When there are fewer than three, the rows after the button was left on the return say it
 * too, and are believed when they lie more than 0.5 gf lower: then the record began in touch. With no free rows at either end
 * the doubt is flagged, and a reading over 0.5 gf is left in: it may as well be the button.
 *
 * @param gramForce reading of the free cell, gf
 * @param touchRow first row in touch on the press
 */
record Tare(double gramForce, int touchRow) {
    /** Five times what a reader's own tare may miss by. */
    static final double NOTABLE_GRAM_FORCE = 0.5;

    /** {@code makeRow}, {@code breakRow}: -1 when there is none; the approach and the leaving end there. */
    static Tare of(Curve curve, int makeRow, int breakRow, Set<CurveFlag> flags) {
        double[] force = curve.forceGramForce();
        int turn = curve.reversalRow();
        Approach press = Approach.of(force, makeRow < 0 ? turn : makeRow);
        if (press.hasTare()) {
            return new Tare(press.tareGramForce(), press.touchRow());
        }
        double[] back = new double[force.length - (breakRow < 0 ? turn : breakRow)];
        for (int i = 0; i < back.length; i++) {
            back[i] = force[force.length - 1 - i];
        }
        Approach leaving = Approach.of(back, back.length - 1);
        if (leaving.hasTare() && leaving.tareGramForce() < press.tareGramForce() - NOTABLE_GRAM_FORCE) {
            flags.add(CurveFlag.TARE_FROM_RETURN);
            return new Tare(leaving.tareGramForce(), 0);
        }
        if (!leaving.hasTare()) {
            flags.add(CurveFlag.TARE_UNSURE);
            if (Math.abs(press.tareGramForce()) > NOTABLE_GRAM_FORCE) {
                return new Tare(0, 0); // as like the button's force as the cell's offset
            }
        }
        return new Tare(press.tareGramForce(), press.touchRow());
    }
}
