package clickweight.protocol.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.frame.Crc32;
import clickweight.protocol.hid.VendorReport;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.CalibrationStore;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.Identity;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Message;
import clickweight.protocol.message.ResendRequest;
import clickweight.protocol.message.SettingListRequest;
import clickweight.protocol.message.SettingRead;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.TareRequest;
import clickweight.protocol.message.WheelLearn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTest {
    private static final Path FOLDER = Path.of("../../fixtures/golden");
    private static final Path GOLDEN =
            FOLDER.resolve("dictionary-" + ProtocolVersion.MAJOR + "." + ProtocolVersion.MINOR + ".json");

    private static final Map<String, Message> FLYWEIGHTS = Map.ofEntries(
            Map.entry("StartStreaming", new StartStreaming()),
            Map.entry("TareRequest", new TareRequest()),
            Map.entry("SettingListRequest", new SettingListRequest()),
            Map.entry("SettingRead", new SettingRead()),
            Map.entry("SettingWrite", new SettingWrite()),
            Map.entry("ResendRequest", new ResendRequest()),
            Map.entry("CalibrationStore", new CalibrationStore()),
            Map.entry("WheelLearn", new WheelLearn()),
            Map.entry("Identity", new Identity()),
            Map.entry("Calibration", new Calibration()),
            Map.entry("Acknowledge", new Acknowledge()),
            Map.entry("SettingValue", new SettingValue()),
            Map.entry("InputEvent", new InputEvent()),
            Map.entry("Fault", new Fault()));

    @Test
    void dictionaryIsTheReviewedFile() throws IOException {
        if (Boolean.getBoolean("clickweight.accept")) {
            Files.writeString(GOLDEN, Dictionary.json());
        }
        assertEquals(Files.readString(GOLDEN), Dictionary.json());
    }

    @Test
    void deviceCarriesTheChecksumOfTheReviewedFile() throws IOException {
        byte[] json = Files.readString(GOLDEN).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Integer.toHexString(Crc32.of(json, 0, json.length)),
                Integer.toHexString(ProtocolVersion.DICTIONARY_CHECKSUM));
    }

    /** Messages and fields are only ever added, so that a bench of today reads what a mouse or a capture of then says. */
    @ParameterizedTest
    @CsvSource({"1.0, 19", "1.1, 23"})
    void everyMessageOfAnEarlierDictionaryStillStands(String version, int messagesThen) throws IOException {
        int messages = 0;
        for (String line : Files.readAllLines(FOLDER.resolve("dictionary-" + version + ".json"))) {
            int endOfFields = line.indexOf("]}");
            if (line.contains("\"fields\":[") && endOfFields > 0) {
                assertTrue(Dictionary.json().contains(line.substring(0, endOfFields)), line);
                messages++;
            }
        }
        assertEquals(messagesThen, messages, "messages looked at");
    }

    /** One message is one report. Batches are not looked at: they hold as much as fits. */
    @Test
    void everyMessageFitsAReport() {
        for (String[] row : MessageTable.ROWS) {
            String type = row[4];
            int open = type.indexOf('[');
            if (row[0].startsWith("Telemetry") || row[0].equals("EventBatch")) {
                continue;
            }
            int elements = open < 0 ? 1 : Integer.parseInt(type.substring(open + 1, type.length() - 1));
            int bytes = type.endsWith("16") ? 2 : type.endsWith("32") ? 4 : 1;
            assertTrue(Integer.parseInt(row[3]) + bytes * elements <= VendorReport.LENGTH, row[0] + "." + row[2]);
        }
        for (Map.Entry<String, Message> message : FLYWEIGHTS.entrySet()) {
            assertTrue(message.getValue().length() <= VendorReport.LENGTH, message.getKey());
        }
    }

    /** Sets each field through its flyweight and looks for it where the table says, with nothing else changed. */
    @Test
    void everyFieldStandsWhereTheTableSays() throws ReflectiveOperationException {
        int checked = 0;
        for (String[] row : MessageTable.ROWS) {
            Message message = FLYWEIGHTS.get(row[0]);
            if (message == null || row[4].contains("[")) {
                continue;
            }
            byte[] buffer = new byte[80];
            message.getClass().getMethod("begin", byte[].class, int.class).invoke(message, buffer, 3);
            byte[] expected = buffer.clone();
            assertEquals(Integer.parseInt(row[1], 16), message.id());
            int bytes = row[4].equals("u8") ? 1 : row[4].endsWith("16") ? 2 : 4;
            for (int i = 0; i < bytes; i++) {
                expected[3 + Integer.parseInt(row[3]) + i] = (byte) (0x11 * (i + 1));
            }
            int value = 0x44332211 & (int) (0xFFFFFFFFL >> (32 - 8 * bytes));
            message.getClass().getMethod(row[2], int.class).invoke(message, value);
            assertTrue(Arrays.equals(expected, buffer), row[0] + "." + row[2]);
            assertEquals(value, message.getClass().getMethod(row[2]).invoke(message), row[0] + "." + row[2]);
            assertTrue(Integer.parseInt(row[3]) + bytes <= message.length(), row[0] + "." + row[2]);
            checked++;
        }
        assertEquals(66, checked, "fields looked at");
    }
}
