package clickweight.bench.wheel;

import clickweight.bench.Claim;
import clickweight.bench.Cost;
import clickweight.bench.Section;
import clickweight.bench.Table;
import clickweight.simulator.plant.wheel.EncoderScenario;
import clickweight.simulator.plant.wheel.EncoderTurn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The wheel: detents told beside those truly reached, for each scenario and reader. */
public final class WheelSection implements Section {
    private static final int POLL_MICROS = 125;
    private static final int POLLS_PER_STEP = 8;
    private static final double OVERLAP_MUST = 100_000;
    private static final double OVERLAP_STRETCH = 40_000;

    @Override
    public String name() {
        return "wheel";
    }

    @Override
    public Result run(long seed, int presses) {
        Table table = new Table(
                "Wheel: false + missed detents per million",
                "scenario",
                "Clickweight",
                "fixed filter 101 us",
                "table 8 kHz",
                "table 1 kHz",
                "QMK-like 1 kHz");
        double certain = 0;
        List<Claim> claims = new ArrayList<>();
        for (EncoderScenario scenario : EncoderScenario.certain()) {
            certain = Math.max(certain, row(table, scenario, seed, presses));
        }
        claims.add(new Claim("wheel: false + missed per 10^6, worst scenario without overlap", 0, 0, certain));
        for (EncoderScenario scenario : EncoderScenario.overlapping()) {
            claims.add(new Claim(
                    "wheel: false + missed per 10^6, " + scenario.name(),
                    OVERLAP_MUST,
                    OVERLAP_STRETCH,
                    row(table, scenario, seed, presses)));
        }
        return new Result(List.of(table), claims);
    }

    @Override
    public List<Cost> costs() {
        ClickweightReader reader = new ClickweightReader();
        reader.start(false, false, 0);
        int[] state = new int[2];
        return List.of(Cost.measure("the wheel, one poll, a step every 1 ms", polls -> {
            for (int i = 0; i < polls; i++) {
                state[0] += POLL_MICROS;
                if (i % POLLS_PER_STEP == 0) {
                    int phase = state[1]++ & 3;
                    // A rises, B rises, A falls, B falls
                    int line = (phase & 1) == 0 ? EncoderTurn.A : EncoderTurn.B;
                    reader.edge(line, phase < 2, state[0] - POLL_MICROS / 2);
                }
                reader.poll(state[0]);
            }
        }));
    }

    private static double row(Table table, EncoderScenario scenario, long seed, int detents) {
        List<EncoderReader> readers = List.of(
                new ClickweightReader(),
                new FixedFilterReader(),
                new TableReader("table 8 kHz", 1),
                new TableReader("table 1 kHz", 8),
                new QmkReader());
        List<Double> wrong = new ArrayList<>();
        for (EncoderReader reader : readers) {
            wrong.add(EncoderRun.run(scenario, reader, seed, 0, detents).wrongPerMillion());
        }
        Stream<String> figures = wrong.stream().map(figure -> String.format(Locale.ROOT, "%.0f", figure));
        table.row(Stream.concat(Stream.of(scenario.name()), figures).toArray());
        return wrong.getFirst();
    }
}
