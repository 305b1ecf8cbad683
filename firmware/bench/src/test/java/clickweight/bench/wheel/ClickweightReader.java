package clickweight.bench.wheel;

import clickweight.core.encoder.Wheel;
import clickweight.core.encoder.WheelListener;
import clickweight.simulator.plant.wheel.EncoderTurn;

/** The firmware's own. */
final class ClickweightReader implements EncoderReader {
    private int position;
    private final Wheel wheel = new Wheel(new WheelListener() {
        @Override
        public void step(int direction, int edgeMicros) {}

        @Override
        public void scroll(int units, int detents) {
            position += detents;
        }

        @Override
        public void rest() {}

        @Override
        public void illegalTransition(int edgeMicros) {}
    });

    @Override
    public String name() {
        return "Clickweight";
    }

    @Override
    public void start(boolean a, boolean b, int nowMicros) {
        wheel.start(a, b);
    }

    @Override
    public void edge(int line, boolean high, int micros) {
        if (line == EncoderTurn.A) {
            wheel.edgeA(high, micros);
        } else {
            wheel.edgeB(high, micros);
        }
    }

    @Override
    public void poll(int nowMicros) {
        wheel.poll(nowMicros);
    }

    @Override
    public int position() {
        return position;
    }
}
