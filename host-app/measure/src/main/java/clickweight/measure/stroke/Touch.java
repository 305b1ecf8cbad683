package clickweight.measure.stroke;

/**
 * Where a stroke starts, and the zero it is measured from.
 *
 * @param index first sample at or after touch
 * @param micros touch point: the split of the constant-then-linear fit, corrected device time
 * @param standardErrorMicros its standard error from the fit
 * @param stillFrom first still sample used for the zero
 * @param tareMilliNewtons mean of the still samples, mN above the device's tare
 * @param tareStandardErrorMilliNewtons standard error of that mean
 * @param noise what the still samples do about their mean
 */
record Touch(
        int index,
        double micros,
        double standardErrorMicros,
        int stillFrom,
        double tareMilliNewtons,
        double tareStandardErrorMilliNewtons,
        Noise noise) {}
