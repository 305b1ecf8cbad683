package clickweight.emulator.usbip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HexFormat;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes as Linux sends them, in hexadecimal, and bytes as nobody should. */
class RequestReaderTest {
    private static final String DEVICE_ID = "00010002";
    private static final String ZEROS_24 = "00".repeat(24);

    private static RequestReader reading(String hexadecimal) {
        return new RequestReader(new ByteArrayInputStream(HexFormat.of().parseHex(hexadecimal.replace(" ", ""))));
    }

    private static Urb urb(String hexadecimal) throws IOException {
        return assertInstanceOf(Request.Submit.class, reading(hexadecimal).next())
                .urb();
    }

    @Test
    void theListAndTheImportAreTheTwoQuestions() throws IOException {
        assertEquals(RequestReader.ASKS_FOR_LIST, reading("0111 8005 00000000").greeting());
        RequestReader reader = reading("0111 8003 00000000 312d31" + "00".repeat(29));
        assertEquals(RequestReader.ASKS_FOR_IMPORT, reader.greeting());
        assertEquals("1-1", reader.busId());
    }

    @Test
    void aControlReadHasItsSetupPacketAndNoData() throws IOException {
        Urb urb = urb("00000001 00000d05 " + DEVICE_ID + " 00000001 00000000"
                + "00000200 00000040 00000000 ffffffff 00000000 8006000100004000");
        assertEquals(0xd05, urb.sequence());
        assertEquals(0, urb.endpoint());
        assertTrue(urb.in());
        assertEquals(64, urb.length());
        assertArrayEquals(new byte[] {(byte) 0x80, 6, 0, 1, 0, 0, 0x40, 0}, urb.setup());
        assertEquals(0, urb.data().length);
    }

    @Test
    void anOutTransferHasItsDataBehindIt() throws IOException {
        RequestReader reader = reading("00000001 00000007 " + DEVICE_ID + " 00000000 00000002"
                + "00000000 00000003 00000000 00000000 00000001 0000000000000000 010203"
                + "00000002 00000008 " + DEVICE_ID + " 00000000 00000000 00000007" + ZEROS_24);
        assertArrayEquals(
                new byte[] {1, 2, 3},
                assertInstanceOf(Request.Submit.class, reader.next()).urb().data());
        assertEquals(new Request.Unlink(8, 7), reader.next());
        assertThrows(EOFException.class, reader::next);
    }

    @ParameterizedTest
    @CsvSource({
        "0106 8005 00000000, It speaks version 0106 of USB/IP or something else.",
        "4745 5420 2f204854, It speaks version 4745 of USB/IP or something else.",
        "0111 8004 00000000, There is no question 8004 in USB/IP."
    })
    void whoBeginsWithSomethingElseIsToldSo(String hexadecimal, String sentence) {
        assertEquals(
                sentence,
                assertThrows(UsbIpException.class, () -> reading(hexadecimal).greeting())
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "00000003, 00000001, 00000000, 00000000, 00000000, There is no command 3 in USB/IP.",
        "00000001, 00000001, 00000010, 00000000, 00000000, There is no endpoint 16 with direction 1.",
        "00000001, 00000002, 00000001, 00000000, 00000000, There is no endpoint 1 with direction 2.",
        "00000001, 00000001, ffffffff, 00000000, 00000000, There is no endpoint -1 with direction 1.",
        "00000001, 00000000, 00000001, 7fffffff, 00000000, A transfer has 2147483647 bytes; it can have 65535.",
        "00000001, 00000000, 00000001, ffffffff, 00000000, A transfer has -1 bytes; it can have 65535.",
        "00000001, 00000001, 00000001, 00000040, 00000003, 'A transfer is isochronous, which nothing here is.'"
    })
    void aRequestThatCannotBeIsRefusedBeforeRoomIsMadeForIt(
            String command, String direction, String endpoint, String length, String packets, String sentence) {
        String bytes = command + "00000001" + DEVICE_ID + direction + endpoint + "00000000" + length + "00000000"
                + packets + "00000001" + "00".repeat(8);
        assertEquals(
                sentence,
                assertThrows(UsbIpException.class, () -> reading(bytes).next()).getMessage());
    }

    @Test
    void noBytesAtAllMakeAnythingButARequestOrARefusal() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] soup = new byte[random.nextInt(200)];
            random.nextBytes(soup);
            if (soup.length > 20) {
                // as a rule a command that exists, so that what is behind it is reached
                soup[0] = soup[1] = soup[2] = 0;
                soup[3] = (byte) random.nextInt(4);
                soup[12] = soup[13] = soup[14] = soup[16] = soup[17] = soup[18] = 0;
                soup[15] = (byte) random.nextInt(3);
                soup[19] = (byte) random.nextInt(18);
            }
            RequestReader reader = new RequestReader(new ByteArrayInputStream(soup));
            IOException end = assertThrows(IOException.class, () -> {
                while (true) {
                    reader.next();
                }
            });
            refused += end instanceof UsbIpException ? 1 : 0;
            assertTrue(end instanceof UsbIpException || end instanceof EOFException, end.toString());
        }
        assertTrue(refused > 5000, "refused " + refused);
    }
}
