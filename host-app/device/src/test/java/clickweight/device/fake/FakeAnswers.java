package clickweight.device.fake;

import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Identity;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SettingListRequest;
import clickweight.protocol.message.SettingRead;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingId;
import clickweight.protocol.setting.SettingSpec;
import java.util.Arrays;

/** What the scripted mouse answers. */
final class FakeAnswers {
    private final FakeMouse mouse;
    private final byte[] out = new byte[64];
    private static final int BUTTON_SETTINGS = SettingCatalogue.indexOf(SettingId.CONTACT_PROOF);

    private final int[] values = new int[SettingCatalogue.count()];
    int major = ProtocolVersion.MAJOR;
    int minor = ProtocolVersion.MINOR;
    int serialLastByte = 0x2A;
    int boardRevision;
    int buildId;
    int firmwareMinor = 1;
    boolean knowsBootloader = true;
    boolean commitsFail;
    int commits;
    boolean busySaving;
    boolean misunderstands;
    int identityLength = Identity.LENGTH;
    int settingsTold = SettingCatalogue.count();
    // it speaks 1.2, and leaves this one out as older firmware does
    int wheelStatus = Status.UNKNOWN_REQUEST;

    FakeAnswers(FakeMouse mouse) {
        this.mouse = mouse;
        reset();
    }

    private void reset() {
        for (int i = 0; i < values.length; i++) {
            values[i] = SettingCatalogue.at(i).defaultValue();
        }
    }

    void answer(byte[] request) {
        int token = request[1] & 0xFF;
        if (misunderstands) {
            identify(token);
            return;
        }
        switch (request[0] & 0xFF) {
            case MessageId.IDENTIFY -> identify(token);
            case MessageId.SETTING_LIST ->
                list(token, new SettingListRequest().wrap(request, 0).index());
            case MessageId.SETTING_READ ->
                value(
                        token,
                        Status.OK,
                        SettingCatalogue.indexOf(
                                new SettingRead().wrap(request, 0).settingId()));
            case MessageId.SETTING_WRITE -> write(token, new SettingWrite().wrap(request, 0));
            case MessageId.START_STREAMING -> start(token, new StartStreaming().wrap(request, 0));
            case MessageId.STOP_STREAMING -> {
                mouse.stop();
                acknowledge(token, MessageId.STOP_STREAMING, Status.OK);
            }
            case MessageId.SETTING_COMMIT -> {
                commits += commitsFail ? 0 : 1;
                acknowledge(token, MessageId.SETTING_COMMIT, commitsFail ? Status.FLASH_FAILED : Status.OK, commits);
            }
            case MessageId.SETTING_RESET -> {
                reset();
                acknowledge(token, MessageId.SETTING_RESET, Status.OK);
            }
            case MessageId.RESET_TO_BOOTLOADER -> resetToBootloader(token);
            case MessageId.CALIBRATION_STORE -> acknowledge(token, MessageId.CALIBRATION_STORE, Status.FLASH_FAILED);
            case MessageId.WHEEL_LEARN -> acknowledge(token, MessageId.WHEEL_LEARN, wheelStatus);
            default -> acknowledge(token, request[0] & 0xFF, Status.OK);
        }
    }

    private void identify(int token) {
        Arrays.fill(out, (byte) 0);
        Identity identity = new Identity()
                .begin(out, 0)
                .token(token)
                .protocolMajor(major)
                .protocolMinor(minor)
                .firmwareMinor(firmwareMinor)
                .boardRevision(boardRevision)
                .buildId(buildId)
                .channelMask(15)
                .samplePeriodMicros(FakeMouse.PERIOD_MICROS);
        identity.serialNumber(7, (byte) serialLastByte);
        mouse.send(out, identityLength);
    }

    private void list(int token, int index) {
        if (index < settingsTold) {
            value(token, Status.OK, index);
        } else {
            value(token, Status.UNKNOWN_SETTING, 0);
        }
    }

    private void resetToBootloader(int token) {
        int status = knowsBootloader ? Status.OK : Status.UNKNOWN_REQUEST;
        acknowledge(token, MessageId.RESET_TO_BOOTLOADER, busySaving ? Status.BUSY : status);
        mouse.bootloader(knowsBootloader && !busySaving);
    }

    private void start(int token, StartStreaming request) {
        int mask = request.channelMask() & 15;
        acknowledge(token, MessageId.START_STREAMING, mask == 0 ? Status.OUT_OF_RANGE : Status.OK, 15);
        for (int channel = 0; channel < 4; channel++) {
            new Calibration()
                    .begin(out, 0)
                    .channel(channel)
                    .tareSixteenths(3200)
                    .spanNanoNewtonsPerCount(1_250_000)
                    .widthBits(12);
            mouse.send(out, Calibration.LENGTH);
        }
        if (mask != 0) {
            mouse.stream(request.divisor(), mask);
        }
    }

    private void write(int token, SettingWrite request) {
        int index = SettingCatalogue.indexOf(request.settingId());
        int status = SettingCatalogue.at(index).check(request.value());
        if (status == Status.OK && releaseReachesOperating(index, request.value())) {
            status = Status.CONFLICT;
        }
        if (status == Status.OK) {
            values[index] = request.value();
        }
        value(token, status, index);
    }

    private boolean releaseReachesOperating(int index, int value) {
        return switch (SettingCatalogue.at(index).id() & 0xFF) {
            case SettingId.FORCE_OPERATING -> index < BUTTON_SETTINGS && values[index + 1] >= value;
            case SettingId.FORCE_RELEASE -> index < BUTTON_SETTINGS && value >= values[index - 1];
            default -> false;
        };
    }

    private void value(int token, int status, int index) {
        SettingSpec spec = SettingCatalogue.at(index);
        SettingValue answer = new SettingValue()
                .begin(out, 0)
                .token(token)
                .status(status)
                .index(index)
                .total(SettingCatalogue.count())
                .settingId(spec.id())
                .unit(spec.unit())
                .value(values[index])
                .minimum(spec.minimum())
                .maximum(spec.maximum())
                .step(spec.step())
                .defaultValue(spec.defaultValue());
        answer.name(spec.name());
        mouse.send(out, SettingValue.LENGTH);
    }

    private void acknowledge(int token, int requestId, int status) {
        acknowledge(token, requestId, status, 0);
    }

    private void acknowledge(int token, int requestId, int status, int detail) {
        new Acknowledge()
                .begin(out, 0)
                .token(token)
                .requestId(requestId)
                .status(status)
                .detail(detail);
        mouse.send(out, Acknowledge.LENGTH);
    }
}
