package clickweight.device.settings;

import clickweight.device.link.SessionException;
import clickweight.protocol.message.Status;

/** A setting keeps its value; the message says why and what would be legal. */
public final class SettingRefusedException extends SessionException {
    private static final long serialVersionUID = 1;

    private final int status;

    SettingRefusedException(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** @param refusedBy as in {@code The bench}: who says no */
    static SettingRefusedException of(String refusedBy, Setting setting, int wanted, int status) {
        String start = refusedBy + " refused " + setting.name() + " = " + wanted;
        return new SettingRefusedException(
                status,
                start
                        + switch (status) {
                            case Status.OUT_OF_RANGE ->
                                ": legal is " + setting.rangeText() + "; it stays " + setting.valueText() + ".";
                            case Status.NOT_ON_STEP ->
                                ": legal is " + setting.rangeText() + ", counted from " + setting.minimum()
                                        + "; it stays " + setting.valueText() + ".";
                            case Status.CONFLICT ->
                                ": it is legal by itself but does not fit another setting (a release force must be below the operating"
                                        + " force); change that one first; it stays " + setting.valueText() + ".";
                            case Status.BUSY -> ": it is busy saving; try again in a moment.";
                            default -> " (status " + status + "); it stays " + setting.valueText() + ".";
                        });
    }

    /** Why, see the protocol's Status. */
    public int status() {
        return status;
    }
}
