package clickweight.simulator.server;

/** Is told now and then how fast virtual time goes by while a client is there. */
@FunctionalInterface
public interface SpeedListener {
    /** @param timesRealTime 1 is as fast as the clock on the wall, less is slower */
    void onSpeed(double timesRealTime);
}
