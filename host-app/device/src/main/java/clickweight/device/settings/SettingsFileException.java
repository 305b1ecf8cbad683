package clickweight.device.settings;

import clickweight.device.words.SentenceException;

/** A file of settings cannot be read or written. */
public final class SettingsFileException extends SentenceException {
    private static final long serialVersionUID = 1;

    SettingsFileException(String sentence) {
        super(sentence);
    }
}
