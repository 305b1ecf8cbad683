package clickweight.simulator.server;

/**
 * How virtual time goes by while a mouse is served.
 *
 * @param alone whether it goes on without a client; else the mouse stands still until the next one comes
 * @param speed is told how fast it goes, on the thread that serves
 */
public record Pacing(boolean alone, SpeedListener speed) {
    /** Always, as with a real mouse. */
    public static Pacing always() {
        return new Pacing(true, timesRealTime -> {});
    }

    /** Only while a client is there: for a mouse that costs a whole processor. */
    public static Pacing onlyServed(SpeedListener speed) {
        return new Pacing(false, speed);
    }
}
