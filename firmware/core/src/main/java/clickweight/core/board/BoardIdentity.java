package clickweight.core.board;

/**
 * What was fixed when the board was designed or programmed. The calibration here is the nominal one: what was found out
 * about the unit comes before it, see {@link clickweight.core.unit.UnitCalibration}.
 */
public interface BoardIdentity {
    /** Length of a serial number in bytes. */
    int SERIAL_NUMBER_BYTES = 8;

    /** Revision of the circuit board, 0..255. */
    int boardRevision();

    /** Identifies the firmware image; 0 when unknown. */
    int buildId();

    /** Copies the serial number into {@code out[0..7]}. */
    void serialNumber(byte[] out);

    /** Nominal calibration: counts of the unloaded channel, in sixteenths of a count. */
    int tareSixteenths(int channel);

    /** Nominal calibration: force per count, in nanonewtons; 1250000 is 1.25 mN. */
    int spanNanoNewtonsPerCount(int channel);

    /** Standard uncertainty of the nominal span, in parts per million. */
    int spanUncertaintyPpm(int channel);
}
