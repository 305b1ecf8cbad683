package clickweight.simulator.plant;

/**
 * One row of a recorded curve.
 *
 * @param micrometres travel of the stage
 * @param gramForce force, untared
 * @param closed whether the contact is made
 */
record CurvePoint(double micrometres, double gramForce, boolean closed) {}
