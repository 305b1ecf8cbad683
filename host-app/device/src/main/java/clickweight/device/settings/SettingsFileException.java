package clickweight.device.settings;

import java.io.IOException;
import java.util.Objects;

/** A file of settings cannot be read or written. The message is one sentence for a person: what, why, what to do. */
public final class SettingsFileException extends IOException {
    private static final long serialVersionUID = 1;

    SettingsFileException(String sentence) {
        super(sentence);
    }

    /** The sentence; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
