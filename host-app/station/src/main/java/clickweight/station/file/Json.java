package clickweight.station.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as text, indented and in ASCII, from maps, collections, numbers, words and truth; a number that is none is null. */
public final class Json {
    private Json() {}

    /** A value that is JSON text already. */
    public record Raw(String text) {}

    /** The text of one value, with a line end. */
    public static String text(Object value) {
        return text(value, true);
    }

    /** The same without any line end in it, for one value a line. */
    public static String line(Object value) {
        return text(value, false);
    }

    private static String text(Object value, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            if (indented) {
                json.setPrettyPrinter(new DefaultPrettyPrinter());
            }
            json.enable(JsonGenerator.Feature.ESCAPE_NON_ASCII);
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case Raw raw -> json.writeRawValue(raw.text().strip());
            case null -> json.writeNull();
            case Map<?, ?> fields -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> field : fields.entrySet()) {
                    json.writeFieldName(String.valueOf(field.getKey()));
                    write(json, field.getValue());
                }
                json.writeEndObject();
            }
            case Collection<?> values -> {
                json.writeStartArray();
                for (Object each : values) {
                    write(json, each);
                }
                json.writeEndArray();
            }
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeRawValue(Double.isFinite(number) ? number.toString() : "null");
            default -> json.writeString(value.toString());
        }
    }
}
