package clickweight.bench.wheel;

import clickweight.simulator.plant.wheel.EncoderTurn;

/** A line is believed after it lasted unbroken for 101 us, whatever the speed; edge-fed, then the table. */
final class FixedFilterReader extends TableReader {
    private static final int PROOF_MICROS = 101;

    private final int[] edgeMicros = new int[2];
    private int believed;

    FixedFilterReader() {
        super("fixed filter 101 us", 1);
    }

    @Override
    public void start(boolean a, boolean b, int nowMicros) {
        super.start(a, b, nowMicros);
        believed = levels();
    }

    @Override
    public void edge(int line, boolean high, int micros) {
        poll(micros);
        super.edge(line, high, micros);
        edgeMicros[line] = micros;
    }

    @Override
    public void poll(int nowMicros) {
        boolean bFirst = edgeMicros[EncoderTurn.B] - edgeMicros[EncoderTurn.A] < 0;
        believe(bFirst ? EncoderTurn.B : EncoderTurn.A, nowMicros);
        believe(bFirst ? EncoderTurn.A : EncoderTurn.B, nowMicros);
    }

    private void believe(int line, int nowMicros) {
        int bit = line == EncoderTurn.A ? 2 : 1;
        if (((levels() ^ believed) & bit) != 0 && nowMicros - edgeMicros[line] >= PROOF_MICROS) {
            believed ^= bit;
            look(believed);
        }
    }
}
