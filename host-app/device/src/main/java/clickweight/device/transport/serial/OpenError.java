package clickweight.device.transport.serial;

/** Why a port would not open, in words. The numbers are errno of Linux and macOS, and GetLastError of Windows. */
final class OpenError {
    private static final int NOT_THERE = 2;

    private OpenError() {}

    /**
     * @param path of the port
     * @param code what the system said
     * @param present whether the port was seen to be there: the library says "not there" of a port that this same
     *     program holds open
     */
    static String sentence(String path, int code, boolean present) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        if (present && code == NOT_THERE) {
            return "serial:" + path + busy();
        }
        return "serial:" + path + (windows ? ofWindows(code) : ofUnix(code));
    }

    static String ofUnix(int code) {
        return switch (code) {
            case 16, 11 -> busy();
            case 13, 1 ->
                " may not be opened by you: join the group that owns it (on Debian: sudo usermod -aG dialout $USER) and log in again.";
            case NOT_THERE, 6, 19 -> missing();
            default -> other(code);
        };
    }

    static String ofWindows(int code) {
        return switch (code) {
            case 5, 32 -> busy();
            case NOT_THERE, 3 -> missing();
            default -> other(code);
        };
    }

    static String missing() {
        return " is not there: plug the mouse in, and look with devices what its port is called.";
    }

    private static String busy() {
        return " is in use by another program: close that one (a terminal, another bench) and try again.";
    }

    private static String other(int code) {
        return " does not open (system error " + code + "): unplug the mouse, plug it in again and look with devices.";
    }
}
