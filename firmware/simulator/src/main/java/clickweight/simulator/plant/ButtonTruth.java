package clickweight.simulator.plant;

/**
 * What a perfect bench would find after infinitely many strokes: the expected values of the plant, exact to rounding. Each
 * stroke's forces are the curve's times a factor of mean 1, so these are the curve's own. The mean of the strokes that were
 * drawn differs from it by chance, as it does for any sample; an interval for the mean is about this number.
 *
 * @param activationForce largest force from touch to make, millinewtons
 * @param forceAtMake force at the first closing of the contact, millinewtons
 * @param releaseForce force at the opening of the contact on the way out (the last one on a curve that has several; before
 *     bounce, which only adds time), millinewtons
 */
public record ButtonTruth(double activationForce, double forceAtMake, double releaseForce) {}
