package clickweight.device.stream;

import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.message.Identity;

/**
 * Who a mouse is, kept beyond the message that said it.
 *
 * @param serialNumber 16 hexadecimal digits
 * @param firmware version, as in {@code 0.1.0}
 * @param protocolMajor must be the bench's
 * @param protocolMinor must not be above the bench's
 * @param boardRevision 0 is the simulator
 * @param resetCause why it last started: 0 power, 1 watchdog, 2 request, 3 fault
 * @param channelMask force channels, bit 0 = left
 * @param lineMask electrical contacts, bit 0 = left to bit 3 = middle, bits 4 to 7 the second contact of each; 8 and 9 encoder
 * @param samplePeriodMicros time between force samples at full rate
 * @param settingGeneration commits to flash so far
 * @param buildId first 32 bits of the build's identification
 */
public record DeviceIdentity(
        String serialNumber,
        String firmware,
        int protocolMajor,
        int protocolMinor,
        int boardRevision,
        int resetCause,
        int channelMask,
        int lineMask,
        int samplePeriodMicros,
        int settingGeneration,
        int buildId) {
    private static final int SERIAL_BYTES = 8;
    private static final int SECOND_CONTACTS = 4;

    /** Copies what the message says. */
    public static DeviceIdentity of(Identity message) {
        StringBuilder serial = new StringBuilder();
        for (int i = 0; i < SERIAL_BYTES; i++) {
            serial.append("%02x".formatted(message.serialNumber(i) & 0xFF));
        }
        return new DeviceIdentity(
                serial.toString(),
                message.firmwareMajor() + "." + message.firmwareMinor() + "." + message.firmwarePatch(),
                message.protocolMajor(),
                message.protocolMinor(),
                message.boardRevision(),
                message.resetCause(),
                message.channelMask(),
                message.lineMask(),
                message.samplePeriodMicros(),
                message.settingGeneration(),
                message.buildId());
    }

    /** Whether a button (0 = left to 3 = middle) has an electrical contact; without one its force alone decides. */
    public boolean hasContact(int button) {
        return (lineMask >> button & 1) != 0 || (lineMask >> button + SECOND_CONTACTS & 1) != 0;
    }

    /** The version of its messages, as in {@code 1.0}. */
    public String protocol() {
        return protocolMajor + "." + protocolMinor;
    }

    /** Whether this bench may do more than identify and read settings: equal major, and no minor above ours. */
    public boolean isCompatible() {
        return protocolMajor == ProtocolVersion.MAJOR && protocolMinor <= ProtocolVersion.MINOR;
    }
}
