package clickweight.simulator;

import clickweight.protocol.message.StartStreaming;

/** Not a test: how much faster than real time the default mouse runs while it streams everything. */
public final class SpeedBenchmark {
    private SpeedBenchmark() {}

    /** Runs the same mouse some times and prints each run, so that warming up shows. */
    public static void main(String[] args) {
        byte[] sink = new byte[1 << 14];
        for (int run = 0; run < 8; run++) {
            Simulator simulator = Simulator.defaultMouse(1);
            new Wire(simulator)
                    .send(new StartStreaming()
                            .begin(new byte[8], 0)
                            .token(1)
                            .divisor(1)
                            .channelMask(0xF));
            long before = System.nanoTime();
            while (!simulator.strokesFinished()) {
                simulator.advanceTo(simulator.nowMicros() + 1000);
                simulator.hostRead(sink, 0, sink.length);
            }
            double wallMicros = (System.nanoTime() - before) / 1000.0;
            System.out.printf(
                    "%.1f s in %.2f s: %.0f times real time%n",
                    simulator.nowMicros() / 1e6, wallMicros / 1e6, simulator.nowMicros() / wallMicros);
        }
    }
}
