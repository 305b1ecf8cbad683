package clickweight.measure.comparison;

import clickweight.measure.result.ResultJson;
import clickweight.measure.table.Bytes;
import clickweight.measure.table.TableException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the strokes of a result that was written as JSON ({@link ResultJson}); whatever else is in it is passed over. */
public final class ResultFile {
    private final Path file;
    private String schema = "";
    private int version;
    private int flagged;
    private final Map<String, Map<Quantity, double[]>> forces = new LinkedHashMap<>();

    private ResultFile(Path file) {
        this.file = file;
    }

    /**
     * @param name of the session
     * @throws TableException when it is no JSON, no result, or one of a later version
     * @throws IOException when it cannot be read at all
     */
    public static Session read(Path file, String name) throws IOException {
        ResultFile reader = new ResultFile(file);
        try (JsonParser json = new JsonFactory().createParser(Bytes.of(file))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw reader.noResult();
            }
            reader.result(json);
        } catch (JsonProcessingException e) {
            long line =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new TableException(file, line, "this is no whole JSON", "write the result again with --json");
        }
        if (!reader.schema.equals(ResultJson.SCHEMA)) {
            throw reader.noResult();
        }
        if (reader.version != ResultJson.VERSION) {
            throw new TableException(
                    file,
                    "this is a result of version " + reader.version + " and this bench reads version "
                            + ResultJson.VERSION,
                    "update the bench or analyze the capture again");
        }
        return new Session(name, reader.forces, reader.flagged);
    }

    private TableException noResult() {
        return new TableException(
                file,
                "this is neither a capture nor a result of 'measure' or 'analyze'",
                "give a *.cwcap, or what --json wrote");
    }

    private void result(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken token = json.nextToken();
            switch (key) {
                case "schema" -> schema = json.getText();
                case "version" -> version = json.getValueAsInt();
                case "buttons" -> buttons(json, token);
                default -> json.skipChildren();
            }
        }
    }

    private void buttons(JsonParser json, JsonToken token) throws IOException {
        while (token == JsonToken.START_ARRAY && json.nextToken() == JsonToken.START_OBJECT) {
            String button = "";
            Map<Quantity, List<Double>> values = new EnumMap<>(Quantity.class);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken here = json.nextToken();
                if (key.equals("button")) {
                    button = json.getText();
                } else if (key.equals("strokes") && here == JsonToken.START_ARRAY) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        stroke(json, values);
                    }
                } else {
                    json.skipChildren();
                }
            }
            Map<Quantity, double[]> arrays = new EnumMap<>(Quantity.class);
            values.forEach((quantity, list) -> arrays.put(
                    quantity, list.stream().mapToDouble(Double::doubleValue).toArray()));
            forces.put(button, arrays);
        }
    }

    private void stroke(JsonParser json, Map<Quantity, List<Double>> values) throws IOException {
        boolean flags = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken token = json.nextToken();
            if (key.equals("flags") && token == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    flags = true;
                }
                continue;
            }
            for (Quantity quantity : Quantity.values()) {
                if (key.equals(quantity.key()) && token.isNumeric()) {
                    values.computeIfAbsent(quantity, each -> new ArrayList<>()).add(json.getDoubleValue());
                }
            }
            json.skipChildren();
        }
        flagged += flags ? 1 : 0;
    }
}
