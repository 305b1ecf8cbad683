package clickweight.core.command;

import clickweight.core.FirmwareVersion;
import clickweight.core.board.Board;
import clickweight.core.board.BoardIdentity;
import clickweight.core.port.MessagePort;
import clickweight.core.storage.RecordStore;
import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.message.Identity;

/** Says who the device is. */
final class IdentityCommand {
    private final Board board;
    private final RecordStore store;
    private final MessagePort port;
    private final Identity identity = new Identity();
    private final byte[] out = new byte[Identity.LENGTH];
    private final byte[] serialNumber = new byte[BoardIdentity.SERIAL_NUMBER_BYTES];

    IdentityCommand(Board board, RecordStore store, MessagePort port) {
        this.board = board;
        this.store = store;
        this.port = port;
    }

    void answer(int token) {
        identity.begin(out, 0)
                .token(token)
                .protocolMajor(ProtocolVersion.MAJOR)
                .protocolMinor(ProtocolVersion.MINOR)
                .firmwareMajor(FirmwareVersion.MAJOR)
                .firmwareMinor(FirmwareVersion.MINOR)
                .firmwarePatch(FirmwareVersion.PATCH)
                .boardRevision(board.identity().boardRevision())
                .resetCause(board.watchdog().resetCause())
                .channelMask(board.adc().channelMask())
                .lineMask(board.inputs().presentMask())
                .samplePeriodMicros(board.adc().samplePeriodMicros())
                .dictionaryChecksum(ProtocolVersion.DICTIONARY_CHECKSUM)
                .buildId(board.identity().buildId())
                .settingGeneration(store.generation());
        board.identity().serialNumber(serialNumber);
        for (int i = 0; i < serialNumber.length; i++) {
            identity.serialNumber(i, serialNumber[i]);
        }
        port.send(identity, MessagePort.REPLY);
    }
}
