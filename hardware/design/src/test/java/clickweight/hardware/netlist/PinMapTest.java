package clickweight.hardware.netlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.ForceAdc;
import clickweight.core.board.Lines;
import clickweight.hardware.Folder;
import clickweight.protocol.image.ImageHeader;
import clickweight.rp2040.Pins;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map of pins says what the firmware does. */
class PinMapTest {
    private static final Path FILE = Folder.HARDWARE.resolve("pinmap.csv");
    private static final List<String> LINES = List.of(
            "LEFT_NO",
            "RIGHT_NO",
            "WHEEL_NO",
            "MIDDLE_NO",
            "LEFT_NC",
            "RIGHT_NC",
            "WHEEL_NC",
            "MIDDLE_NC",
            "ENCODER_A",
            "ENCODER_B");
    private static final List<String> CHANNELS = List.of("FORCE_LEFT", "FORCE_RIGHT", "FORCE_WHEEL", "FORCE_MIDDLE");

    private static PinMap.Gpio gpio(int number) throws IOException {
        return PinMap.read(FILE).rows().get(number);
    }

    @Test
    void linesAreOnThePinsOfTheDriver() throws IOException {
        assertEquals(Lines.COUNT, LINES.size());
        for (int line = 0; line < Lines.COUNT; line++) {
            PinMap.Gpio gpio = gpio(Pins.FIRST_LINE + line);
            assertEquals(LINES.get(line), gpio.net());
            assertTrue(gpio.use().startsWith("line " + line + ":"), gpio.use());
            assertEquals("driven", gpio.firmware());
        }
    }

    @Test
    void theNamesOfTheLinesAreInTheOrderOfTheCore() throws ReflectiveOperationException {
        for (String net : LINES) {
            // the core calls a normally open contact by its button alone
            Field line = Lines.class.getField(net.replace("_NO", ""));
            assertEquals(LINES.indexOf(net), line.getInt(null), net);
        }
    }

    @Test
    void channelsAreOnThePinsOfTheConverter() throws IOException {
        assertEquals(ForceAdc.MAX_CHANNELS, CHANNELS.size());
        for (int channel = 0; channel < ForceAdc.MAX_CHANNELS; channel++) {
            PinMap.Gpio gpio = gpio(Pins.FIRST_CHANNEL + channel);
            assertEquals(CHANNELS.get(channel), gpio.net());
            assertTrue(gpio.use().startsWith("channel " + channel + ":"), gpio.use());
            assertEquals("driven", gpio.firmware());
        }
    }

    @Test
    void theSerialPortIsOnThePinsOfTheDriverAndTheBorrowedPinIsOpen() throws IOException {
        assertEquals("UART_TX", gpio(Pins.UART_TRANSMIT).net());
        assertEquals("UART_RX", gpio(Pins.UART_RECEIVE).net());
        assertEquals(Netlist.NOT_CONNECTED, gpio(Pins.BORROWED).net());
    }

    @Test
    void whatTheFirmwareDrivesIsAllThatTheMapCallsDriven() throws IOException {
        // two of the serial port, the lines, the channels, the borrowed one
        long driven = PinMap.read(FILE).rows().stream()
                .filter(gpio -> gpio.firmware().equals("driven"))
                .count();
        assertEquals(2 + Lines.COUNT + ForceAdc.MAX_CHANNELS + 1, driven);
    }

    @Test
    void linesLieWhereTheCapturedEdgesOfTheCSideReach() throws IOException {
        String interrupts = Files.readString(Folder.FIRMWARE.resolve("rp2040/src/main/c/interrupts.c"));
        Matcher words = Pattern.compile("REG\\(IO_BANK0_INTR(\\d)\\);").matcher(interrupts);
        int last = -1;
        while (words.find()) {
            last = Math.max(last, Integer.parseInt(words.group(1)));
        }
        // each word of latched edges holds eight pins
        assertTrue(Pins.FIRST_LINE + Lines.COUNT <= (last + 1) * 8, "words of edges read: " + (last + 1));
    }

    @Test
    void theCSideNamesNoPinOfItsOwn() throws IOException {
        try (Stream<Path> sources = Files.walk(Folder.FIRMWARE.resolve("rp2040/src/main/c"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                // the controls of a single pin: IO_BANK0 up to 0x400140EC, PADS_BANK0
                String text = Files.readString(source);
                assertFalse(
                        Pattern.compile("0x400140[0-9A-E][0-9A-F]\\b|0x4001C0[0-9A-F]{2}")
                                .matcher(text)
                                .find(),
                        source.toString());
            }
        }
        String natives = Files.readString(Folder.FIRMWARE.resolve("rp2040/src/main/c/natives.c"));
        assertTrue(natives.contains("leave(0, 0);"), "the boot loader is given no activity pin");
    }

    @Test
    void theFlashThatIsOrderedHoldsTheFirmwaresMap() throws IOException {
        Item flash = NetlistReader.read(Folder.BOARD).part("U5").item();
        assertTrue(flash.description().contains("2 MB"), flash.description());
        // the image's records lie behind the image, and the last sector ends with the chip
        assertTrue(ImageHeader.RECORDS_ADDRESS < 2 << 20, "records at " + ImageHeader.RECORDS_ADDRESS);
    }

    @Test
    void aMapWithAMissingRowIsRefusedByLine(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("pinmap.csv");
        Files.writeString(broken, "gpio,net,use,firmware\n0,-,free,free\n2,-,free,free\n");
        assertEquals(
                "pinmap.csv, line 3: GPIO 1 is expected here; keep one row a GPIO, in order.",
                assertThrows(DesignException.class, () -> PinMap.read(broken)).getMessage());
    }
}
