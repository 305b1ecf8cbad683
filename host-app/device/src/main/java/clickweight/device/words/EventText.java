package clickweight.device.words;

import clickweight.protocol.Buttons;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Suppressed;
import clickweight.protocol.setting.SettingId;

/** Events of a Clickweight mouse in words. */
public final class EventText {
    private static final int SIGN_BITS = 32 - 5;

    private EventText() {}

    /** What a program may compare with, as in {@code make}. */
    public static String name(int kind) {
        return switch (kind) {
            case InputEvent.MAKE -> "make";
            case InputEvent.BREAK -> "break";
            case InputEvent.PRESS -> "press";
            case InputEvent.RELEASE -> "release";
            case InputEvent.STEP -> "step";
            case InputEvent.DETENT -> "detent";
            case InputEvent.SUPPRESSED -> "suppressed";
            case InputEvent.FAULT -> "fault";
            case InputEvent.PROFILE -> "profile";
            default -> "event_" + kind;
        };
    }

    /** Where it happened: a button, or the mouse as a whole. */
    public static String place(InputEvent event) {
        boolean ofButton = event.kind() != InputEvent.PROFILE && event.button() < Buttons.COUNT;
        return ofButton ? Buttons.name(event.button()) : "mouse";
    }

    /** What happened there. */
    public static String sentence(InputEvent event) {
        int value = event.value();
        return switch (event.kind()) {
            case InputEvent.STEP, InputEvent.DETENT -> name(event.kind()) + " " + direction(value);
            case InputEvent.SUPPRESSED -> suppressed(value, event.forceMilliNewtons());
            case InputEvent.PROFILE -> "profile " + value + " of " + SettingId.PROFILES + " is in force";
            case InputEvent.FAULT -> fault(value);
            default -> {
                boolean force = event.forceMilliNewtons() != InputEvent.NO_FORCE;
                yield name(event.kind()) + (force ? " at " + event.forceMilliNewtons() + " mN" : "");
            }
        };
    }

    /** Why it was suppressed, for a program. */
    public static String reason(int value) {
        return switch (Suppressed.reason(value)) {
            case Suppressed.LANDING -> "landing";
            case Suppressed.SCROLLING -> "scrolling";
            case Suppressed.AFTER_SCROLLING -> "after_scrolling";
            case Suppressed.LONE_DETENT -> "lone_detent";
            case Suppressed.RESTING -> "resting";
            default -> "reason_" + Suppressed.reason(value);
        };
    }

    private static String suppressed(int value, int forceMilliNewtons) {
        int detent = Suppressed.detent(value);
        String force = forceMilliNewtons == InputEvent.NO_FORCE ? "" : "; " + forceMilliNewtons + " mN at most";
        if (Suppressed.reason(value) == Suppressed.LONE_DETENT) {
            // five bits, signed
            return "detent " + direction(detent << SIGN_BITS >> SIGN_BITS)
                    + " not scrolled: a press or a release moved the wheel by that one and no more" + force;
        }
        String why = switch (Suppressed.reason(value)) {
            case Suppressed.LANDING -> "the finger had just landed on the wheel";
            case Suppressed.SCROLLING -> "the wheel was turning";
            case Suppressed.AFTER_SCROLLING -> "the wheel had turned a moment before";
            case Suppressed.RESTING -> "the finger only rested, heavily";
            default -> "for reason " + Suppressed.reason(value) + ", which this bench does not know: update the bench";
        };
        return "press not taken: " + why + force + ", wheel at detent " + detent + " of its turn";
    }

    private static String fault(int value) {
        return value == InputEvent.ILLEGAL_TRANSITION
                ? "the wheel's two lines changed at once, which no wheel does: it bounces, or was turned too fast to follow"
                : "an input that cannot be right (" + value + ")";
    }

    private static String direction(int value) {
        String way = value > 0 ? "up" : "down";
        return Math.abs(value) == 1 ? way : way + " by " + Math.abs(value);
    }
}
