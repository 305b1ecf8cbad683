package clickweight.station.measurement;

/**
 * When a measurement is done, in device time.
 *
 * <pre>
 * strokes   |  |  |  |  |          |  all buttons have their strokes: done
 * strokes   |  |  |  |  ---idle--->|  nothing new for that long: done, with fewer
 * time      --------limit--------->|  done, with what there is
 * </pre>
 *
 * @param strokesPerButton each button needs
 * @param idleMicros longest wait for another stroke
 * @param limitMicros longest measurement
 */
public record StrokeGoal(int strokesPerButton, long idleMicros, long limitMicros) {

    /** Why a measurement ends. */
    public enum End {
        /** It does not yet. */
        NOT_YET,
        /** Every button has its strokes. */
        REACHED,
        /** No stroke came for too long. */
        IDLE,
        /** It took as long as it may. */
        LIMIT
    }

    /** Follows one measurement. */
    public static final class Watch {
        private final StrokeGoal goal;
        private int strokes;
        private long lastStrokeMicros;

        public Watch(StrokeGoal goal) {
            this.goal = goal;
        }

        /** Whether it ends now. */
        public End at(StrokeCollector collector) {
            long now = collector.elapsedMicros();
            int done = collector.strokesDone();
            if (done != strokes) {
                strokes = done;
                lastStrokeMicros = now;
            }
            boolean reached = !collector.measurements().isEmpty()
                    && collector.measurements().stream()
                            .allMatch(button -> button.strokesDone() >= goal.strokesPerButton());
            if (reached) {
                return End.REACHED;
            }
            if (now >= goal.limitMicros()) {
                return End.LIMIT;
            }
            return now - lastStrokeMicros >= goal.idleMicros() ? End.IDLE : End.NOT_YET;
        }
    }
}
