package clickweight.device.transport.hid;

import clickweight.device.Session;
import clickweight.device.fake.Heard;
import clickweight.device.mouse.Axis;
import clickweight.device.mouse.MouseListener;
import clickweight.device.mouse.MouseReader;
import clickweight.device.stream.Gap;
import clickweight.device.stream.StreamCounts;
import clickweight.device.transport.DeviceGoneException;
import clickweight.device.transport.Transport;
import clickweight.device.transport.Transports;
import clickweight.protocol.hid.VendorReport;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SimpleRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A bench in a process of its own that does what it is told, a line at a time, and answers each with a line: {@code list},
 * {@code open URI}, {@code start}, {@code hear SAMPLES}, {@code gone}, {@code reconnect URI}, {@code stop}, {@code close};
 * {@code cycle URI N} opens the wire and closes it under a read, N times; {@code wire URI}, {@code read} is a wire without a session, read until it ends; {@code feature PATH} asks
 * by feature report; {@code mouse PATH} reads one report of any mouse.
 */
final class HidBench {
    private static final long WAIT_MICROS = 10_000_000;

    private @Nullable Session session;
    private @Nullable Transport wire;
    private Heard heard = new Heard();

    private HidBench() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        HidBench bench = new HidBench();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String answer;
            try {
                answer = bench.obey(List.of(line.split(" ")));
            } catch (IOException e) {
                answer = "trouble " + e.getMessage();
            }
            System.out.println(answer);
        }
    }

    private String obey(List<String> words) throws IOException {
        return switch (words.getFirst()) {
            case "list" -> Transports.list().toString();
            case "open" -> {
                heard = new Heard();
                session = Session.open(Transports.open(words.get(1)), heard);
                yield "opened " + session.identity().serialNumber();
            }
            case "start" -> {
                there().startStreaming(1, 15);
                yield "started";
            }
            case "hear" -> hear(Integer.parseInt(words.get(1)));
            case "gone" -> untilGone();
            case "reconnect" -> {
                there().reconnect(Transports.open(words.get(1)));
                yield "reconnected";
            }
            case "stop" -> {
                there().stopStreaming();
                yield account();
            }
            case "close" -> {
                there().close();
                yield "closed";
            }
            case "wire" -> {
                wire = Transports.open(words.get(1));
                yield "wire";
            }
            case "read" -> {
                int end = readToTheEnd(Objects.requireNonNull(wire));
                wire.close();
                yield "read " + end;
            }
            case "feature" -> askByFeature(words.get(1));
            case "mouse" -> hearMouse(words.get(1));
            case "cycle" -> cycle(words.get(1), Integer.parseInt(words.get(2)));
            default -> "what?";
        };
    }

    private Session there() throws IOException {
        if (session == null) {
            throw new IOException("nothing is open");
        }
        return session;
    }

    private String hear(int samples) throws IOException {
        int wanted = heard.sampleMicros.size() + samples;
        while (heard.sampleMicros.size() < wanted) {
            if (there().pump(WAIT_MICROS) == 0) {
                throw new IOException("silence after " + account());
            }
        }
        return account();
    }

    private static String hearMouse(String text) throws IOException {
        StringJoiner told = new StringJoiner(", ");
        MouseListener listener = new MouseListener() {
            @Override
            public void onButton(int button, boolean down, long micros) {
                told.add(button + (down ? " down" : " up"));
            }

            @Override
            public void onAxis(Axis axis, int units, long micros) {
                told.add(axis + " " + units);
            }
        };
        try (MouseReader reader = MouseReader.open(HidMouse.open(text), listener)) {
            System.out.println(reader.form().buttons());
            if (!reader.read((int) (WAIT_MICROS / 1000))) {
                throw new IOException("silence");
            }
        }
        return told.toString();
    }

    private String untilGone() throws IOException {
        try {
            while (true) {
                there().pump(WAIT_MICROS);
            }
        } catch (DeviceGoneException e) {
            return "gone " + e.getMessage();
        }
    }

    /** The session's thread waits in a read while another closes the wire. */
    private static String cycle(String uri, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            Transport wire = Transports.open(uri);
            CompletableFuture<Integer> ended = CompletableFuture.supplyAsync(() -> readToTheEnd(wire));
            wire.close();
            if (ended.join() != Transport.GONE) {
                return "a read after close " + i + " gave " + ended.join();
            }
        }
        return "cycled " + times;
    }

    /** What the last read said: that there will be no more, or nothing in a minute. */
    private static int readToTheEnd(Transport wire) {
        byte[] bytes = new byte[8192];
        int read = 1;
        try {
            while (read > 0) {
                read = wire.read(bytes, 0, bytes.length, 60_000_000);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who are you, in a feature report; the answer is an input report. */
    private static String askByFeature(String path) throws IOException {
        OpenHid device = HidLibrary.open(path, NodeLock.take(path));
        if (device == null) {
            return "does not open";
        }
        byte[] request = new byte[VendorReport.LENGTH];
        new SimpleRequest().begin(request, 0, MessageId.IDENTIFY).token(77);
        byte[] answer = new byte[VendorReport.LENGTH];
        boolean sent = device.sendFeature(0, request);
        int length = device.read(answer, 30_000);
        device.close();
        return "feature " + sent + " " + length + " " + (answer[0] & 0xFF) + " " + answer[1];
    }

    /** Samples heard, those missing, gaps, and bytes of reports that were not read in time. */
    private String account() throws IOException {
        StreamCounts stream = there().statistics().stream();
        return "batches=" + stream.batches() + " batchesLost="
                + heard.gaps.stream().mapToLong(Gap::batchesLost).sum() + " first="
                + heard.firstSequence + " last=" + heard.lastSequence
                + " samples=" + heard.sampleMicros.size() + " lost=" + stream.samplesLost() + " gaps=" + stream.gaps()
                + " dropped=" + stream.deviceDrops() + " unread="
                + there().statistics().bytesDropped();
    }
}
