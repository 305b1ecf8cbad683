package clickweight.hardware.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.hardware.Folder;
import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.NetlistReader;
import clickweight.hardware.netlist.Rows;
import clickweight.rp2040.Rp2040Board;
import clickweight.simulator.Simulator;
import clickweight.simulator.board.SimulatedIdentity;
import clickweight.simulator.plant.ForceChain;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The front end by formula, and that firmware, simulator and bench stand on the same figures. */
class FrontEndTest {
    private Netlist netlist;
    private Quantities data;
    private ForceChannel channel;

    @BeforeEach
    void readTheBoard() throws IOException {
        netlist = NetlistReader.read(Folder.BOARD);
        data = Quantities.read(Folder.HARDWARE.resolve("frontend/quantities.csv"));
        channel = new ForceChannel(netlist, data);
    }

    @Test
    void gainIsThatOfTheDataSheet() {
        // INA826: 1 + 49 400 / 51.1 = 967.7
        assertEquals(967.7, channel.gain(), 0.1);
    }

    @Test
    void oneCountIsTheFirmwaresNominalForceWithinTwoPercent() {
        double nominal = SimulatedIdentity.NOMINAL_SPAN_NANO_NEWTONS / 1e6;
        assertEquals(nominal, channel.milliNewtonsPerCount(), 0.02 * nominal);
        assertEquals(SimulatedIdentity.NOMINAL_TARE_COUNTS, channel.tareCounts(), 2);
    }

    @Test
    void noiseIsThatOfTheSimulatorAtMost() {
        assertEquals(ForceChain.NOISE_COUNTS, channel.noiseLimitCounts());
        assertTrue(channel.noiseCounts() < channel.noiseLimitCounts() / 2, "counts: " + channel.noiseCounts());
        // by hand: 18.5 nV/rtHz over 4.0 kHz times 968 = 1.13 mV = 1.41 counts; 2^3.3 / rt 12 = 2.84 counts
        assertEquals(1.41, channel.analogNoiseCounts(), 0.02);
        assertEquals(2.84, channel.converterNoiseCounts(), 0.01);
    }

    @Test
    void theDelayIsTheOneThatBoardAndSimulatorState() {
        assertEquals(Simulator.GROUP_DELAY_NANOS, Rp2040Board.NOMINAL_GROUP_DELAY_NANOS);
        assertEquals(Rp2040Board.NOMINAL_GROUP_DELAY_NANOS / 1e3, channel.groupDelayMicros(), 1);
        // the bench assumes a rectangle one sample wide: 125 us / rt 12
        assertTrue(channel.groupDelayUncertaintyMicros() < 125 / Math.sqrt(12));
    }

    @Test
    void theRangeIsAlmostFiveNewtonsAndTheBandwidthUnderHalfTheSampleRate() {
        assertTrue(channel.rangeMilliNewtons() > 4_700, "mN: " + channel.rangeMilliNewtons());
        assertTrue(channel.cornerHz() > 1_000 && channel.cornerHz() < 4_000, "Hz: " + channel.cornerHz());
    }

    @Test
    void theExternalConvertersInputsAreWithinTheirLimit() {
        assertTrue(channel.externalCommonModeVolts(netlist) < data.of("external converter input limit"));
        // 1.69 uV of 0.505 uV a mN, and the bridge's own noise
        assertEquals(3.4, channel.externalNoiseMilliNewtons(netlist), 0.1);
    }

    @Test
    void theFourChannelsAreAlike() {
        for (int other = 1; other < 4; other++) {
            for (String reference : List.of("R20", "R21", "R24", "R25", "C30", "C31")) {
                String same =
                        reference.charAt(0) + Integer.toString(Integer.parseInt(reference.substring(1)) + 10 * other);
                assertEquals(netlist.part(reference).item(), netlist.part(same).item(), same);
            }
        }
    }

    @Test
    void asleepTheBoardTakesWhatUsbAllows() throws IOException {
        double sum = 0;
        for (Rows.Row row :
                Rows.read(Folder.HARDWARE.resolve("frontend/suspend.csv"), List.of("part", "microamperes", "source"))) {
            sum += Double.parseDouble(row.cell(1));
        }
        // USB 2.0, 7.2.3: 2.5 mA in suspend
        assertTrue(sum <= 2_500, "uA: " + sum);
        double bridges = 4 * 1e6 * data.of("supply 3V3A") / data.of("bridge resistance");
        assertTrue(sum + bridges > 2_500, "were the bridges not switched, nothing would show it");
    }

    @Test
    void theReadmeSaysTheFiguresOfTheProgram() throws IOException {
        String readme = Files.readString(Folder.HARDWARE.resolve("frontend/README.md"));
        double span = channel.milliNewtonsPerCount();
        for (String figure : List.of(
                "| noise | %.1f mN by formula".formatted(channel.noiseCounts() * span),
                "| range | 0 to %.2f N,".formatted(channel.rangeMilliNewtons() / 1000),
                "| resolution | %.2f mN a count.".formatted(span),
                "| bandwidth | %.2f kHz,".formatted(channel.cornerHz() / 1000),
                "%.1f dB at 8 kHz".formatted(channel.attenuationDecibels(8000)),
                "| group delay | %.1f us,".formatted(channel.groupDelayMicros()),
                "| %.1f mN; less at lower rates".formatted(channel.externalNoiseMilliNewtons(netlist)))) {
            assertTrue(readme.contains(figure), figure);
        }
    }
}
