package clickweight.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** JSON text, parsed, with a path into it: {@code json.at("buttons", 0, "button")}. */
record JsonValue(@Nullable Object value) {
    static JsonValue parse(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            JsonValue value = new JsonValue(read(parser));
            if (parser.nextToken() != null) {
                throw new AssertionError("more than one JSON value in: " + text);
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    private static @Nullable Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, read(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<@Nullable Object> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(read(parser));
                }
                yield values;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    JsonValue at(Object... path) {
        Object here = value;
        for (Object step : path) {
            here = step instanceof Integer index
                    ? ((List<?>) Objects.requireNonNull(here)).get(index)
                    : field((Map<?, ?>) Objects.requireNonNull(here), step);
        }
        return new JsonValue(here);
    }

    private static @Nullable Object field(Map<?, ?> fields, Object name) {
        if (!fields.containsKey(name)) {
            throw new AssertionError("no field " + name + " among " + fields.keySet());
        }
        return fields.get(name);
    }

    double number() {
        return (Double) Objects.requireNonNull(value);
    }

    String text() {
        return (String) Objects.requireNonNull(value);
    }

    boolean truth() {
        return (Boolean) Objects.requireNonNull(value);
    }

    List<JsonValue> elements() {
        List<JsonValue> elements = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(value)).forEach(each -> elements.add(new JsonValue(each)));
        return elements;
    }
}
