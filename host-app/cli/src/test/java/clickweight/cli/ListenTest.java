package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import clickweight.protocol.message.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of a Clickweight mouse, told as they come. */
class ListenTest {
    @TempDir
    private Path folder;

    @Test
    void aPressIsMakePressBreakReleaseInRisingTime() {
        CliRun run = CliRun.of("listen", "--for", "8", "--json").exits(ExitCode.OK);
        List<JsonValue> left = run.out()
                .lines()
                .map(JsonValue::parse)
                .filter(line -> line.at("place").text().equals("left"))
                .toList();
        List<String> kinds = left.stream().map(line -> line.at("event").text()).toList();
        assertEquals("make", kinds.getFirst());
        assertTrue(kinds.containsAll(List.of("make", "press", "break", "release")), kinds.toString());
        // a judgement carries the time of the poll that made it, an edge its own, which is earlier
        double before = 0;
        for (JsonValue line : left) {
            boolean edge = List.of("make", "break").contains(line.at("event").text());
            assertTrue(!edge || line.at("micros").number() >= before, before + " us");
            before = edge ? line.at("micros").number() : before;
        }
        // the plant's left button makes at 600 mN; the force at make differs with the finger's speed
        double force = left.getFirst().at("force_mN").number();
        assertEquals(600, force, 100);
    }

    @Test
    void theSameRunInWordsHasAsManyLines() {
        CliRun words = CliRun.of("listen", "--for", "3").exits(ExitCode.OK);
        CliRun json = CliRun.of("listen", "--for", "3", "--json").exits(ExitCode.OK);
        assertEquals(json.out().lines().count(), words.out().lines().count());
        assertTrue(
                words.out().lines().findFirst().orElse("").matches(" +\\d+\\.\\d{6} s  \\w+ +make at \\d+ mN"),
                words.out());
        assertTrue(words.err().contains("nothing lost."), words.err());
    }

    @Test
    void countEndsItAfterExactlySoManyLines() {
        assertEquals(
                5,
                CliRun.of("listen", "--count", "5")
                        .exits(ExitCode.OK)
                        .out()
                        .lines()
                        .count());
    }

    @Test
    void stepsOfTheWheelAreToldOnlyWhenAskedFor() {
        List<String> without = events(CliRun.of("listen", "--for", "8", "--json"));
        List<String> with = events(CliRun.of("listen", "--for", "8", "--json", "--all"));
        assertFalse(without.contains("step"), without.toString());
        assertTrue(without.contains("detent"), without.toString());
        assertTrue(with.contains("step"), with.toString());
        with.removeIf("step"::equals);
        assertEquals(without, with);
    }

    private static List<String> events(CliRun run) {
        return run.exits(ExitCode.OK)
                .out()
                .lines()
                .map(line -> JsonValue.parse(line).at("event").text())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void aFaultAtTheStartOfTheMouseIsToldEachTime() throws IOException {
        try (TcpMouse mouse = TcpMouse.afterFault(Fault.CALIBRATION_DAMAGED)) {
            CliRun run =
                    CliRun.of("listen", "--device", mouse.uri(), "--count", "2").exits(ExitCode.OK);
            run.out().lines().forEach(line -> assertTrue(line.contains("mouse   The calibration of this unit "), line));
        }
    }

    @Test
    void measureTellsAFaultOnceAndBesideTheResult() throws IOException {
        try (TcpMouse mouse = TcpMouse.afterFault(Fault.CALIBRATION_DAMAGED)) {
            CliRun run = CliRun.of(
                    "measure",
                    "--device",
                    mouse.uri(),
                    "--buttons",
                    "left",
                    "--strokes",
                    "2",
                    "--json",
                    "--capture",
                    folder.resolve("run.cwcap").toString());
            assertEquals(
                    1,
                    run.err()
                            .lines()
                            .filter(line -> line.startsWith("Fault: The calibration "))
                            .count(),
                    run.err());
            assertFalse(run.out().contains("Fault"), run.out());
        }
    }

    @Test
    void recordTellsAFaultOnceToo() throws IOException {
        try (TcpMouse mouse = TcpMouse.afterFault(Fault.SETTINGS_DAMAGED)) {
            CliRun run = CliRun.of(
                    "record",
                    "--device",
                    mouse.uri(),
                    "--seconds",
                    "1",
                    "--out",
                    folder.resolve("run.cwcap").toString());
            assertEquals(
                    1,
                    run.err()
                            .lines()
                            .filter(line -> line.startsWith("Fault: Saved settings "))
                            .count(),
                    run.err());
        }
    }

    @Test
    void unpluggedItSaysAfterHowManyEvents() throws IOException {
        try (TcpMouse mouse = TcpMouse.unpluggedAfter(20_000)) {
            CliRun run = CliRun.of("listen", "--device", mouse.uri(), "--reconnect-seconds", "0")
                    .exits(ExitCode.DEVICE);
            assertTrue(run.err().lines().reduce("", (before, line) -> line).contains(" is gone after "), run.err());
            assertFalse(run.err().contains("Exception"), run.err());
        }
    }

    @Test
    void aLengthThatIsNoneIsRefused() {
        CliRun.of("listen", "--for", "0").exits(ExitCode.USAGE).saysOneSentence("--for is 0.0 and must be above 0.");
        CliRun.of("listen", "--count", "0")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--count is 0 and must be 1 or more.");
    }

    @Test
    void aMouseOfAnyMakeThatIsNotThereIsNamed() {
        CliRun run = CliRun.of("listen", "hid:046D:C077").exits(ExitCode.DEVICE).saysOneSentence();
        assertTrue(
                run.err().contains("hid:046D:C077 is not there: plug the mouse in; 'lsusb' says vendor")
                        || run.err().contains("libudev"),
                run.err());
    }

    @Test
    void thePlaceMayStandAloneToo() {
        CliRun run = CliRun.of("listen", "tcp:1").exits(ExitCode.DEVICE).saysOneSentence();
        assertTrue(run.err().contains("tcp:"), run.err());
    }
}
