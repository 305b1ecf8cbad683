package clickweight.core.fake;

import clickweight.core.board.ForceAdc;

/** A converter whose next samples are set by hand: one set of samples waits at most. */
public final class FakeAdc implements ForceAdc {
    public int channels = 0b1111;
    public int overflows;
    public final int[] counts = {200, 200, 200, 200};
    private int micros;
    private boolean waiting;

    /** Takes a set of samples of {@link #counts}. */
    public void sample(int sampleMicros) {
        micros = sampleMicros;
        waiting = true;
    }

    @Override
    public int channelMask() {
        return channels;
    }

    @Override
    public int samplePeriodMicros() {
        return 125;
    }

    @Override
    public int widthBits() {
        return 12;
    }

    @Override
    public int groupDelayNanos() {
        return 2000;
    }

    @Override
    public boolean next() {
        boolean was = waiting;
        waiting = false;
        return was;
    }

    @Override
    public int micros() {
        return micros;
    }

    @Override
    public int counts(int channel) {
        return counts[channel];
    }

    @Override
    public int overflows() {
        return overflows;
    }
}
