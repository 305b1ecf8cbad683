package clickweight.simulator.board;

import clickweight.core.board.Board;

/**
 * A board made of arrays. Its driver pushes edges into {@link #inputs()}, samples into {@link #adc()} and frames into
 * {@link #mouse()} and {@link #reports()}, then polls the firmware; the bench talks to {@link #link()} or
 * {@link #reports()} from the host side.
 *
 * @param inputs lines and their captured edges
 * @param adc force samples
 * @param mouse endpoint read once per millisecond
 * @param link wire to the bench
 * @param reports the other way to the bench, one report per millisecond
 * @param flash survives a restart of the firmware
 * @param unitFlash on the same chip, what was found out about this unit
 * @param watchdog counts feeds
 * @param identity serial number and nominal calibration
 */
public record SimulatedBoard(
        SimulatedInputs inputs,
        SimulatedAdc adc,
        SimulatedMouse mouse,
        SimulatedLink link,
        SimulatedReports reports,
        SimulatedFlash flash,
        SimulatedFlash unitFlash,
        SimulatedWatchdog watchdog,
        SimulatedIdentity identity)
        implements Board {

    /** A board with the given inputs, converter and identity, and everything else as new. */
    public static SimulatedBoard of(SimulatedInputs inputs, SimulatedAdc adc, SimulatedIdentity identity) {
        SimulatedFlash flash = new SimulatedFlash();
        return new SimulatedBoard(
                inputs,
                adc,
                new SimulatedMouse(),
                new SimulatedLink(),
                new SimulatedReports(),
                flash,
                flash.otherArea(),
                new SimulatedWatchdog(),
                identity);
    }
}
