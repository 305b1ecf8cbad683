package clickweight.rp2040.image;

import clickweight.protocol.message.CalibrationStore;
import clickweight.protocol.message.Message;
import clickweight.protocol.message.ResendRequest;
import clickweight.protocol.message.SettingListRequest;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.StartStreaming;
import java.util.Arrays;

/** What a bench asks, as bytes; the token is the id of the request. */
final class Requests {
    private static final int ALL_CHANNELS = 15;

    private Requests() {}

    /** One that is only its id. */
    static byte[] simple(int id) {
        byte[] bytes = new byte[SimpleRequest.LENGTH];
        return whole(new SimpleRequest().begin(bytes, 0, id).token(id), bytes);
    }

    /** All four channels at the full rate. */
    static byte[] stream() {
        return stream(ALL_CHANNELS);
    }

    /** Some channels at the full rate. */
    static byte[] stream(int channelMask) {
        byte[] bytes = new byte[StartStreaming.LENGTH];
        StartStreaming start = new StartStreaming().begin(bytes, 0);
        return whole(start.token(StartStreaming.ID).divisor(1).channelMask(channelMask), bytes);
    }

    static byte[] write(int settingId, int value) {
        byte[] bytes = new byte[SettingWrite.LENGTH];
        SettingWrite write = new SettingWrite().begin(bytes, 0);
        return whole(write.token(SettingWrite.ID).settingId(settingId).value(value), bytes);
    }

    /** The setting at a place of the catalogue. */
    static byte[] list(int index) {
        byte[] bytes = new byte[SettingListRequest.LENGTH];
        SettingListRequest list = new SettingListRequest().begin(bytes, 0);
        return whole(list.token(SettingListRequest.ID).index(index), bytes);
    }

    static byte[] resend(int firstSequence, int count) {
        byte[] bytes = new byte[ResendRequest.LENGTH];
        ResendRequest resend = new ResendRequest().begin(bytes, 0);
        return whole(resend.token(ResendRequest.ID).firstSequence(firstSequence).count(count), bytes);
    }

    static byte[] calibrate(int channel, int tareSixteenths, int spanNanoNewtonsPerCount, int uncertaintyPpm) {
        byte[] bytes = new byte[CalibrationStore.LENGTH];
        CalibrationStore store = new CalibrationStore().begin(bytes, 0);
        store.token(CalibrationStore.ID).channel(channel).tareSixteenths(tareSixteenths);
        store.spanNanoNewtonsPerCount(spanNanoNewtonsPerCount).spanUncertaintyPpm(uncertaintyPpm);
        return whole(store, bytes);
    }

    private static byte[] whole(Message message, byte[] bytes) {
        return Arrays.copyOf(bytes, message.length());
    }
}
