package clickweight.station.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON text as a tree to walk in; what is not there or of another kind is empty, NaN or no elements, so that later files can be read. */
public final class JsonTree {
    private static final JsonTree NOTHING = new JsonTree(null);

    private final @Nullable Object value;

    private JsonTree(@Nullable Object value) {
        this.value = value;
    }

    /** @throws IOException when it is no JSON */
    public static JsonTree parse(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            if (parser.nextToken() == null) {
                throw new IOException("it is empty");
            }
            return new JsonTree(read(parser));
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

    /** A field of an object. */
    public JsonTree field(String name) {
        return value instanceof Map<?, ?> fields ? new JsonTree(fields.get(name)) : NOTHING;
    }

    /** The elements of an array. */
    public List<JsonTree> elements() {
        List<JsonTree> elements = new ArrayList<>();
        if (value instanceof List<?> values) {
            values.forEach(each -> elements.add(new JsonTree(each)));
        }
        return elements;
    }

    /** Names of an object's fields with the words they hold. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, word) -> words.put(String.valueOf(name), String.valueOf(word)));
        }
        return words;
    }

    /** A number, or NaN. */
    public double number() {
        return value instanceof Double number ? number : Double.NaN;
    }

    /** Words, or none. */
    public String text() {
        return value instanceof String text ? text : "";
    }

    /** True only where it says so. */
    public boolean truth() {
        return Boolean.TRUE.equals(value);
    }
}
