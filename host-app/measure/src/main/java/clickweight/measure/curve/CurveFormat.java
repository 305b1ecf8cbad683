package clickweight.measure.curve;

import clickweight.measure.table.Sheet;
import clickweight.measure.table.TableException;

/** One way in which curves are written. Which one a file is in is decided by its content. */
interface CurveFormat {
    /** How much a sheet looks like this: 0 not at all; of several the highest reads it. */
    int likeness(Sheet sheet);

    /** Reads it; whatever is broken is refused with its row and reason. */
    CurveColumns read(Sheet sheet) throws TableException;
}
