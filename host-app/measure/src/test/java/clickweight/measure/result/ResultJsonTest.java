package clickweight.measure.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ResultJsonTest {

    @Test
    void sameSessionGivesTheSameText() {
        assertEquals(
                SyntheticMouse.measured("mouse", 15).toJson(),
                SyntheticMouse.measured("mouse", 15).toJson());
    }

    @Test
    void everyFigureCarriesItsCountAndInterval() throws IOException {
        MeasureResult result = SyntheticMouse.measured("mouse", 15);
        try (JsonParser parser = new JsonFactory().createParser(result.toJson())) {
            int figures = 0;
            while (parser.nextToken() != null) {
                boolean figure = parser.currentToken() == JsonToken.START_OBJECT
                        && parser.currentName() != null
                        && parser.currentName().endsWith("_mN");
                if (figure) {
                    assertTrue(keys(parser).containsAll(Set.of("n", "mean", "s", "u95_low", "u95_high", "budget")));
                    figures++;
                }
            }
            assertEquals(20, figures, "five figures of four buttons");
        }
    }

    @Test
    void schemaIsNamedAndVersionedFirst() {
        String json = MeasureResult.of(List.of(), Map.of(), "now", 7, List.of()).toJson();
        assertTrue(json.replaceAll("\\s+", "").startsWith("{\"schema\":\"clickweight.measure.result\",\"version\":1,"));
        assertTrue(json.endsWith("}\n"));
    }

    @Test
    void whatWasNotMeasuredIsNullAndFlagged() {
        ButtonResult none = ButtonResult.of(
                "left",
                false,
                clickweight.measure.stroke.SyntheticRig.CALIBRATION,
                clickweight.measure.stroke.StrokePolicy.defaults(),
                List.of());
        MeasureResult result = MeasureResult.of(List.of(none), Map.of(), "now", 1, List.of());
        assertTrue(result.flagged());
        assertEquals(Optional.empty(), result.wheelToLeft());
        assertTrue(result.toJson().contains("\"activation_force_mN\" : null"));
        assertFalse(result.toJson().contains("NaN"));
    }

    private static Set<String> keys(JsonParser parser) throws IOException {
        Set<String> keys = new TreeSet<>();
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.FIELD_NAME && depth == 1) {
                keys.add(parser.currentName());
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return keys;
    }

    @Test
    void noteFlagsAResultWhoseButtonsAreFine() {
        assertFalse(MeasureResult.of(List.of(), Map.of(), "now", 1, List.of()).flagged());
        assertTrue(MeasureResult.of(List.of(), Map.of(), "now", 1, List.of("The capture is cut."))
                .flagged());
    }
}
