package clickweight.rp2040;

import clickweight.core.board.BoardIdentity;

/** This board by design, this image by its checksum, this unit by its flash chip's number. */
final class Rp2040Identity implements BoardIdentity {
    private static final int BOARD_REVISION = 1;
    private static final int NOMINAL_TARE_SIXTEENTHS = 200 * 16;
    private static final int NOMINAL_SPAN_NANO_NEWTONS = 1250000;
    /** Parts as bought, nothing calibrated: 5 %. */
    private static final int NOMINAL_SPAN_UNCERTAINTY_PPM = 50000;

    private final byte[] serialNumber = new byte[SERIAL_NUMBER_BYTES];

    private final byte[] imageCrc = new byte[4];

    Rp2040Identity(FlashChip chip) {
        chip.uniqueId(serialNumber);
        chip.read(FlashMap.IMAGE_CRC_ADDRESS, imageCrc, 0, imageCrc.length);
    }

    @Override
    public int boardRevision() {
        return BOARD_REVISION;
    }

    @Override
    public int buildId() {
        return imageCrc[0] & 0xFF | (imageCrc[1] & 0xFF) << 8 | (imageCrc[2] & 0xFF) << 16 | imageCrc[3] << 24;
    }

    @Override
    public void serialNumber(byte[] out) {
        System.arraycopy(serialNumber, 0, out, 0, SERIAL_NUMBER_BYTES);
    }

    @Override
    public int tareSixteenths(int channel) {
        return NOMINAL_TARE_SIXTEENTHS;
    }

    @Override
    public int spanNanoNewtonsPerCount(int channel) {
        return NOMINAL_SPAN_NANO_NEWTONS;
    }

    @Override
    public int spanUncertaintyPpm(int channel) {
        return NOMINAL_SPAN_UNCERTAINTY_PPM;
    }
}
