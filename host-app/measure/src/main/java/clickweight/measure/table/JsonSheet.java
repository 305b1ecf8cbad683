package clickweight.measure.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * JSON as a table: arrays of single values become columns under their key, an array of objects a row each, single values beside them points
 * by their name. Keys of objects in objects are put before the inner ones, with a blank.
 */
final class JsonSheet {
    private final TextFile text;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, String> points = new LinkedHashMap<>();

    private JsonSheet(TextFile text) {
        this.text = text;
    }

    /** @throws TableException when it is no JSON, holds a key twice, or is no table by its structure */
    static Sheet of(TextFile text) throws TableException {
        JsonSheet reader = new JsonSheet(text);
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser json = factory.createParser(text.text())) {
            json.nextToken();
            reader.value(json, "");
            if (json.nextToken() != null) {
                throw new TableException(text.file(), "something follows the JSON value", "remove it");
            }
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
            throw new TableException(
                    text.file(),
                    line,
                    twice ? "a key stands twice in the JSON" : "this is no whole JSON",
                    "export it again");
        } catch (TableException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("Text in memory cannot fail to be read.", e);
        }
        return reader.sheet();
    }

    private void value(JsonParser json, String key) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = key.isEmpty() ? json.currentName() : key + " " + json.currentName();
                    json.nextToken();
                    value(json, name);
                }
            }
            case START_ARRAY -> array(json, key);
            default -> points.put(key.toLowerCase(Locale.ROOT), cell(json));
        }
    }

    private void array(JsonParser json, String key) throws IOException {
        List<Map<String, String>> objects = new ArrayList<>();
        List<String> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                objects.add(row(json, key));
            } else if (json.currentToken() == JsonToken.START_ARRAY) {
                throw TableException.ofOtherContent(
                        text.file(),
                        "an array in an array has no names for its columns",
                        "write one array a column, for instance \"x_um\" and \"force_gf\"");
            } else {
                values.add(cell(json));
            }
        }
        if (!values.isEmpty()) {
            columns.put(key, values);
        }
        Set<String> names = new LinkedHashSet<>();
        objects.forEach(object -> names.addAll(object.keySet()));
        for (String name : names) {
            columns.put(
                    key.isEmpty() ? name : key + " " + name,
                    objects.stream()
                            .map(object -> object.getOrDefault(name, ""))
                            .toList());
        }
    }

    private Map<String, String> row(JsonParser json, String key) throws IOException {
        Map<String, String> row = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                throw TableException.ofOtherContent(
                        text.file(), "a row of '" + key + "' holds more than single values", "write one number a name");
            }
            row.put(name, cell(json));
        }
        return row;
    }

    private static String cell(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> "1";
            case VALUE_FALSE -> "0";
            case VALUE_NULL -> "";
            default -> json.getText();
        };
    }

    /** A column that is shorter than another ends in blanks, which whoever needs it refuses by their row. */
    private Sheet sheet() {
        int longest = columns.values().stream().mapToInt(List::size).max().orElse(0);
        boolean one =
                columns.keySet().stream().map(JsonSheet::objectOf).distinct().count() == 1;
        List<Sheet.Row> rows = new ArrayList<>();
        rows.add(new Sheet.Row(
                0,
                columns.keySet().stream()
                        .map(key -> one ? key.substring(objectOf(key).length()).strip() : key)
                        .toList()));
        for (int i = 0; i < longest; i++) {
            int index = i;
            rows.add(new Sheet.Row(
                    i + 1L,
                    columns.values().stream()
                            .map(values -> index < values.size() ? values.get(index) : "")
                            .toList()));
        }
        return new Sheet(text.file(), Sheet.Form.JSON, ',', rows, points, text.byteOrderMark(), false);
    }

    /** The object a column stands in: its key up to the last blank. */
    private static String objectOf(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf(' ')));
    }
}
