package clickweight.device.fake;

import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.message.MessageId;
import java.io.ByteArrayOutputStream;

/** The bytes under way to the bench. */
final class FakeLine {
    private final FrameEncoder encoder = new FrameEncoder();
    private final byte[] frame = new byte[200];
    private ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    boolean damage;
    int loseTelemetry;
    long total;

    void send(byte[] bytes, int length) {
        boolean telemetry = (bytes[0] & 0xFF) >= MessageId.TELEMETRY_12 && (bytes[0] & 0xFF) < MessageId.INPUT_EVENT;
        if (telemetry && loseTelemetry > 0) {
            loseTelemetry--;
            return;
        }
        int framed = encoder.encode(bytes, 0, length, frame, 0);
        if (damage) {
            frame[framed / 2] ^= frame[framed / 2] == 4 ? 1 : 4;
        }
        waiting.write(frame, 0, framed);
        total += framed;
    }

    void put(byte[] bytes) {
        waiting.writeBytes(bytes);
        total += bytes.length;
    }

    boolean isEmpty() {
        return waiting.size() == 0;
    }

    int take(byte[] bytes, int offset, int length) {
        byte[] all = waiting.toByteArray();
        int count = Math.min(length, all.length);
        System.arraycopy(all, 0, bytes, offset, count);
        waiting = new ByteArrayOutputStream();
        waiting.write(all, count, all.length - count);
        return count;
    }
}
