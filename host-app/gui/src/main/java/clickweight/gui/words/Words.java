package clickweight.gui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every sentence of the screens, by its key in {@code words.properties}. */
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("clickweight.gui.words", Locale.ROOT);

    private Words() {}

    /** The words of a key; numbers and names stand where the pattern has {0}, {1} and so on, as they are given. */
    public static String of(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    /** A button's name as a heading: {@code Left}. */
    public static String button(int button) {
        return of("button." + button);
    }
}
