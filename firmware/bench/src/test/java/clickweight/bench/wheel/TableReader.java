package clickweight.bench.wheel;

import clickweight.simulator.plant.wheel.EncoderTurn;

/**
 * The common decoder: looks at both lines each so many passes, adds up the legal transitions since the last look and tells
 * a detent when they make one. No debouncing; the time between two looks is all that hides a bounce.
 */
class TableReader implements EncoderReader {
    private static final int STEPS_PER_DETENT = 2;
    private static final int[] PLACE = {0, 3, 1, 2};

    private final String name;
    private final int passesPerLook;
    private int levels;
    private int seen;
    private int passes;
    private int steps;
    private int position;

    /**
     * @param name for tables
     * @param passesPerLook 8 for 1 kHz, 1 for 8 kHz
     */
    TableReader(String name, int passesPerLook) {
        this.name = name;
        this.passesPerLook = passesPerLook;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start(boolean a, boolean b, int nowMicros) {
        levels = (a ? 2 : 0) | (b ? 1 : 0);
        seen = levels;
    }

    @Override
    public void edge(int line, boolean high, int micros) {
        int bit = line == EncoderTurn.A ? 2 : 1;
        levels = high ? levels | bit : levels & ~bit;
    }

    @Override
    public void poll(int nowMicros) {
        passes++;
        if (passes < passesPerLook) {
            return;
        }
        passes = 0;
        look(levels);
    }

    /** Takes the levels as they are. */
    final void look(int now) {
        int turned = PLACE[now] - PLACE[seen] & 3;
        seen = now;
        if (turned != 2) {
            steps = add(steps + (turned == 3 ? -1 : turned));
        }
    }

    /** Makes detents of steps and returns those left over. */
    int add(int sum) {
        if (Math.abs(sum) < STEPS_PER_DETENT) {
            return sum;
        }
        tell(Integer.signum(sum));
        return 0;
    }

    final void tell(int direction) {
        position += direction;
    }

    final int levels() {
        return levels;
    }

    @Override
    public int position() {
        return position;
    }
}
