package clickweight.protocol.frame;

import clickweight.protocol.message.Telemetry;
import com.code_intelligence.jazzer.junit.FuzzTest;

class FrameDecoderFuzzTest {
    /** Regression over the stored inputs in a normal run; {@code JAZZER_FUZZ=1} searches for new ones. */
    @FuzzTest(maxDuration = "60s")
    void anyBytesAreTakenAndAccountedFor(byte[] bytes) {
        FrameDecoder decoder = new FrameDecoder();
        Telemetry batch = new Telemetry();
        for (int at = 0; at < bytes.length; ) {
            at += decoder.feed(bytes, at, bytes.length - at);
            if (decoder.messageReady() && Telemetry.isWhole(decoder.message(), 0, decoder.messageLength())) {
                batch.wrap(decoder.message(), 0);
                batch.counts(batch.count() - 1, Integer.bitCount(batch.channelMask()) - 1);
            }
        }
        if (decoder.bytesInFrames() + decoder.bytesDropped() + decoder.bytesPending() != bytes.length) {
            throw new AssertionError("bytes unaccounted for");
        }
    }
}
