package clickweight.measure.curve;

import java.util.Set;

/**
 * What a reader found in a file.
 *
 * @param travelMicrometers row by row
 * @param forceGramForce row by row, as in the file
 * @param closed row by row; empty without a contact
 * @param flags remarks of the reader
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to the curve, never compared
record CurveColumns(double[] travelMicrometers, double[] forceGramForce, boolean[] closed, Set<CurveFlag> flags) {}
