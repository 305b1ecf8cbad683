package clickweight.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.Style;
import clickweight.station.doctor.Finding;
import clickweight.station.doctor.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisTextTest {
    private static final String ADVICE =
            "Its firmware crashed and was started anew: say what you did before, and flash the newest firmware.";

    @Test
    void linesForAPersonFitTheScreenAndEndInASummary() {
        List<Finding> findings = List.of(
                new Finding("mouse", "2a, board 1", Verdict.OK, ""),
                new Finding("last start", "fault", Verdict.BAD, ADVICE),
                new Finding("left noise", "9.00 mN", Verdict.LOOK, "Look again."));
        List<String> lines = DiagnosisText.lines(findings, new Style(false, StandardCharsets.UTF_8));
        lines.forEach(line -> assertTrue(line.length() <= 80, line));
        assertEquals("bad   last start  fault", lines.get(1));
        assertEquals("1 bad, 1 to look at, 1 ok.", lines.getLast());
    }
}
