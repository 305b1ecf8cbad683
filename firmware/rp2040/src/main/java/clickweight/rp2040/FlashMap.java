package clickweight.rp2040;

import clickweight.protocol.image.ImageHeader;

/**
 * What lies where in the 2 MB flash chip; addresses from its first byte, sectors of 4096 bytes.
 *
 * <pre>
 * 0x000000  boot2 and the image
 * 0x1F8000  settings, two slots of two sectors
 * 0x1FC000  this unit: calibration and what is fitted, two slots of two sectors
 * </pre>
 */
final class FlashMap {
    static final int SECTOR_BYTES = 4096;
    static final int PAGE_BYTES = 256;
    /** The CRC-32 of the image, in its header. */
    static final int IMAGE_CRC_ADDRESS = ImageHeader.ADDRESS + ImageHeader.PAYLOAD_CRC_AT;

    static final int SETTINGS_ADDRESS = ImageHeader.RECORDS_ADDRESS;
    static final int SETTINGS_SECTORS = 4;
    static final int UNIT_ADDRESS = 0x1FC000;
    static final int UNIT_SECTORS = 4;

    private FlashMap() {}
}
