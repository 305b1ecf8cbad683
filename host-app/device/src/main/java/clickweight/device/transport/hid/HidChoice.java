package clickweight.device.transport.hid;

import clickweight.device.transport.TransportException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which of the attached devices {@code hid:...} means.
 *
 * <pre>
 * hid:                  the one Clickweight mouse there is
 * hid:0123456789abcdef  the one with this serial number, in letters of either size
 * hid:/dev/hidraw0      the one at this path, whoever made it, if it has a collection for messages
 * </pre>
 */
final class HidChoice {
    private final List<AttachedHid> attached;

    HidChoice(List<AttachedHid> attached) {
        this.attached = attached;
    }

    /** All interfaces where a bench can talk to a Clickweight mouse. */
    List<AttachedHid> mice() {
        return attached.stream()
                .filter(AttachedHid::isOurs)
                .filter(AttachedHid::isForBench)
                .toList();
    }

    /**
     * The interface that is meant.
     *
     * @param text what stands behind {@code hid:}
     * @throws TransportException when there is none, or more than one
     */
    AttachedHid of(String text) throws TransportException {
        if (text.isBlank()) {
            return theOne();
        }
        if (isPath(text)) {
            return only(
                    one -> one.path().equals(text),
                    "hid:" + text + " is not there: plug the mouse in, and look with devices what it is called.");
        }
        String serial = text.toLowerCase(Locale.ROOT);
        return only(
                one -> one.isOurs() && one.serialNumber().equals(serial),
                "No Clickweight mouse with serial number " + text
                        + " is on USB: plug it in, and look with devices which ones are.");
    }

    /** Paths of Linux, of Windows and of macOS; a serial number has letters and digits only. */
    private static boolean isPath(String text) {
        return text.indexOf('/') >= 0 || text.indexOf('\\') >= 0 || text.indexOf(':') >= 0;
    }

    private AttachedHid theOne() throws TransportException {
        List<AttachedHid> mice = mice();
        if (mice.size() > 1) {
            List<String> names = mice.stream().map(AttachedHid::name).toList();
            throw new TransportException(mice.size() + " Clickweight mice are on USB (" + String.join(", ", names)
                    + "): say which, as in --device hid:" + names.getFirst() + ".");
        }
        return only(
                AttachedHid::isOurs,
                "No Clickweight mouse is on USB: plug it in and look with devices, or use sim: for a simulated one.");
    }

    private AttachedHid only(Predicate<AttachedHid> wanted, String nothing) throws TransportException {
        List<AttachedHid> found = attached.stream().filter(wanted).toList();
        if (found.isEmpty()) {
            throw new TransportException(nothing);
        }
        return found.stream()
                .filter(AttachedHid::isForBench)
                .findFirst()
                .orElseThrow(() -> withoutBench(found.getFirst()));
    }

    private static TransportException withoutBench(AttachedHid device) {
        String sentence = device.isOurs()
                ? "The Clickweight mouse " + device.name() + " is there without its interface for the bench:"
                        + " unplug it and plug it in again; if that does not help, put its firmware on it anew."
                : "hid:" + device.path() + " (" + (device.product().isEmpty() ? "a HID device" : device.product())
                        + ") is no interface of a Clickweight mouse for the bench: look with devices which ones are.";
        return new TransportException(sentence);
    }
}
