package clickweight.emulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One answer of the script, in the order of its fields in commands.js. */
final class ChipAnswer {
    private static final List<ChipState> STATES = List.of(ChipState.values());
    private static final List<ControlOutcome.Result> RESULTS = List.of(ControlOutcome.Result.values());

    final ChipState state;
    final ControlOutcome.Result control;
    final boolean attached;
    final boolean asleep;
    final int resets;
    final double micros;
    final double epochMicros;
    final int flashCommands;
    final int flashBytes;
    final int outsWaiting;
    final byte[] heard;
    final List<String> warnings;
    final List<String> faults;
    final List<InPacket> packets;
    final byte[] controlData;
    final List<Long> wakeups;
    final ByteBuffer extra;

    ChipAnswer(ByteBuffer bytes) {
        state = STATES.get(bytes.get());
        control = RESULTS.get(bytes.get());
        attached = bytes.get() != 0;
        asleep = bytes.get() != 0;
        resets = bytes.getInt();
        micros = bytes.getDouble();
        epochMicros = bytes.getDouble();
        flashCommands = bytes.getInt();
        flashBytes = bytes.getInt();
        outsWaiting = bytes.getInt();
        heard = block(bytes);
        warnings = lines(block(bytes));
        faults = lines(block(bytes));
        packets = packets(bytes);
        controlData = block(bytes);
        wakeups = wakeups(bytes);
        extra = ByteBuffer.wrap(block(bytes)).order(bytes.order());
    }

    private static byte[] block(ByteBuffer bytes) {
        byte[] block = new byte[bytes.getInt()];
        bytes.get(block);
        return block;
    }

    private static List<String> lines(byte[] text) {
        return text.length == 0 ? List.of() : List.of(new String(text, StandardCharsets.UTF_8).split("\n"));
    }

    private static List<InPacket> packets(ByteBuffer bytes) {
        int end = bytes.getInt();
        end += bytes.position();
        List<InPacket> packets = new ArrayList<>();
        while (bytes.position() < end) {
            int endpoint = bytes.get();
            boolean stalled = bytes.get() != 0;
            byte[] data = new byte[bytes.get() & 0xFF];
            double micros = bytes.getDouble();
            bytes.get(data);
            packets.add(new InPacket(endpoint, (long) micros, stalled, data));
        }
        return packets;
    }

    private static List<Long> wakeups(ByteBuffer bytes) {
        List<Long> times = new ArrayList<>();
        for (int left = bytes.getInt(); left > 0; left -= Double.BYTES) {
            times.add((long) bytes.getDouble());
        }
        return times;
    }
}
