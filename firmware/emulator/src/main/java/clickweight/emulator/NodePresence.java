package clickweight.emulator;

/** Whether tests that need an emulated chip can run: {@code @EnabledIf("clickweight.emulator.NodePresence#tested")}. */
public final class NodePresence {
    private static boolean told;

    private NodePresence() {}

    /** True with Node, and where the environment says CI=true, so that they fail there; else says once that they are skipped. */
    public static synchronized boolean tested() {
        if (EmulatedChip.isPossible() || "true".equals(System.getenv("CI"))) {
            return true;
        }
        if (!told) {
            told = true;
            System.out.println(
                    "SKIPPED the tests on an emulated chip: they need Node 18 or newer (Debian: apt install nodejs npm)");
        }
        return false;
    }
}
