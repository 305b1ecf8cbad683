package clickweight.station.library;

import clickweight.station.file.JsonTree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kept result, as its JSON says.
 *
 * @param measuredAt when
 * @param device what identifies the device: names to words
 * @param flagged whether something must be read before the figures are believed
 * @param notes what a reader must know besides
 * @param buttons in the order measured
 */
public record KeptResult(
        String measuredAt, Map<String, String> device, boolean flagged, List<String> notes, List<KeptButton> buttons) {

    /** Copies the collections. */
    public KeptResult {
        device = new LinkedHashMap<>(device);
        notes = List.copyOf(notes);
        buttons = List.copyOf(buttons);
    }

    static KeptResult parse(String json) throws IOException {
        JsonTree result = JsonTree.parse(json);
        return new KeptResult(
                result.field("measured_at").text(),
                result.field("device").words(),
                result.field("flagged").truth(),
                result.field("notes").elements().stream().map(JsonTree::text).toList(),
                result.field("buttons").elements().stream().map(KeptButton::of).toList());
    }

    /** A button by its name. */
    public Optional<KeptButton> button(String name) {
        return buttons.stream().filter(each -> each.button().equals(name)).findFirst();
    }

    /** Which device it was, in a few words. */
    public String deviceWords() {
        return device.getOrDefault("device", "unknown");
    }
}
