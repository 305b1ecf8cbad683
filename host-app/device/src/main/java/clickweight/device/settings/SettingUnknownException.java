package clickweight.device.settings;

import clickweight.device.link.SessionException;

/** The mouse has no setting of that name. */
public final class SettingUnknownException extends SessionException {
    private static final long serialVersionUID = 1;

    SettingUnknownException(String name) {
        super("The mouse has no setting '" + name + "': settings list shows their names.");
    }
}
