package clickweight.core.encoder;

/**
 * How fast the wheel turns, and since when it does not.
 *
 * <pre>
 * steps                |     |    |    |
 * since step    at most 0   . 0  . 0  . 0   .   .   . at most
 * per step      rest   rest  6    5.5  5    5   6  10 ... rest      half the news, half what was; the present pause if longer
 * </pre>
 */
final class StepPace {
    private boolean recent;
    private int lastMicros;
    private int perStep = Wheel.REST_MICROS;

    void step(int micros) {
        int took = microsSinceStep(micros);
        if (took >= Wheel.REST_MICROS || perStep == Wheel.REST_MICROS) {
            perStep = took < Wheel.REST_MICROS ? took : Wheel.REST_MICROS;
        } else {
            perStep = perStep + took + 1 >> 1;
        }
        recent = true;
        lastMicros = micros;
    }

    /** Forgets the last step before its time could come again. */
    void poll(int nowMicros) {
        if (recent && nowMicros - lastMicros >= Wheel.LONG_AGO_MICROS) {
            recent = false;
        }
    }

    int microsSinceStep(int nowMicros) {
        if (!recent) {
            return Wheel.LONG_AGO_MICROS;
        }
        int since = nowMicros - lastMicros;
        return since < Wheel.LONG_AGO_MICROS ? since : Wheel.LONG_AGO_MICROS;
    }

    int microsPerStep(int nowMicros) {
        int pause = microsSinceStep(nowMicros);
        if (pause >= Wheel.REST_MICROS) {
            return Wheel.REST_MICROS;
        }
        int longer = pause > perStep ? pause : perStep;
        return longer > 0 ? longer : 1;
    }
}
