package clickweight.measure.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Real domes (BuddyOG/topre-force-curves, Unreal Keyboards) against the figures their author published. */
class RecordedDomesTest {
    /** The author's table for "Topre Slider (bare)": 62.9 gf at 1.13 mm, snap 23.4 %, travel 3.99 mm, 207.0 gf mm. */
    @Test
    void meanOfTheFourRunsIsAsPublished() throws IOException {
        CurveSet set = CurveSet.read(List.of(Recordings.folder("domes_topre")));
        List<DomeFigures> runs = set.domeSets().getOrDefault("Topre_Slider_Black", List.of()).stream()
                .map(DomeFigures::of)
                .toList();
        assertEquals(4, runs.size());
        Map<String, Object> mean = CurveJson.ofSet("Topre_Slider_Black", runs);
        assertEquals(62.9, Recordings.number(mean, "collapse_gf"), 0.1);
        assertEquals(1.13, Recordings.number(mean, "collapse_mm"), 0.02);
        assertEquals(23.4, Recordings.number(mean, "snap_pct"), 0.2);
        assertEquals(3.99, Recordings.number(mean, "travel_mm"), 0.02);
        assertEquals(207.0, Recordings.number(mean, "energy_gf_mm"), 0.2);
    }

    @Test
    void copyUnderAnotherNameIsNamed() throws IOException {
        CurveSet set = CurveSet.read(List.of(Recordings.folder("domes_topre")));
        assertEquals(
                List.of(List.of("Topre_HHKB_Pro2_45g-DataLog_0", "Topre_Slider_Black-DataLog_0")), set.duplicates());
    }
}
