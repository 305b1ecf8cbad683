package clickweight.simulator.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedMeterTest {
    private final List<Double> told = new ArrayList<>();
    private final SpeedMeter meter = new SpeedMeter(told::add);

    @Test
    void speedIsVirtualTimeOverTimeOnTheWallOfEachTenSeconds() {
        meter.begin(1_000_000, 50);
        meter.at(10_999_999, 5_000_000);
        assertEquals(List.of(), told);
        meter.at(11_000_000, 8_000_050);
        meter.at(21_000_000, 18_000_050);
        assertEquals(List.of(0.8, 1.0), told);
    }
}
