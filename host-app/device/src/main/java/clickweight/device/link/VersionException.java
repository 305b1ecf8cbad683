package clickweight.device.link;

import clickweight.device.stream.DeviceIdentity;
import clickweight.protocol.ProtocolVersion;

/** Mouse and bench speak different protocols; only identity and settings can be read. */
public final class VersionException extends SessionException {
    private static final long serialVersionUID = 1;

    private VersionException(String sentence) {
        super(sentence);
    }

    /** Passes when the bench may do everything with this mouse. */
    public static void require(DeviceIdentity identity) throws VersionException {
        if (!identity.isCompatible()) {
            boolean benchIsOlder = identity.protocolMajor() >= ProtocolVersion.MAJOR;
            throw new VersionException("The mouse speaks protocol " + identity.protocol() + " and this bench "
                    + ProtocolVersion.MAJOR + "." + ProtocolVersion.MINOR
                    + ", so only its identity and its settings can be read: update "
                    + (benchIsOlder ? "the bench." : "the mouse's firmware."));
        }
    }
}
