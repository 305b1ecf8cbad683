package clickweight.device.flash;

import clickweight.core.storage.Records;
import clickweight.core.storage.SlotImage;
import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import clickweight.emulator.ChipOptions;
import clickweight.emulator.ChipState;
import clickweight.emulator.EmulatedChip;
import clickweight.emulator.UnitSlot;
import clickweight.protocol.image.ImageHeader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A machine with a real image on an emulated chip at its serial port. The chip's boot ROM has no drive, so a folder is
 * it: shown while the chip is in its boot loader; when the whole file is in it, the chip starts on a flash with the new
 * image in front and its own records behind.
 */
final class EmulatedBoard implements Machine, Closeable {
    private static final int PAGE_BYTES = 256;
    private static final int ALL = 0xF;
    private static final long STEP_MICROS = 1000;
    private static final long BOOT_MICROS = 60_000;

    private final Path drive;
    private final long wantedBytes;
    private EmulatedChip chip;
    private long chipBegan;
    private long now;
    int starts;

    EmulatedBoard(ChipOptions options, Path drive, long wantedBytes) {
        this.drive = drive;
        this.wantedBytes = wantedBytes;
        chip = EmulatedChip.start(options.overlay(UnitSlot.ADDRESS, UnitSlot.fitted(ALL, ALL, 0)));
    }

    /** The slot of settings of firmware from before there were profiles: few records, and one of a kind since forgotten. */
    static byte[] oldLayout(int[] idsAndValues) {
        SlotImage slot = new SlotImage(
                new Records() {
                    @Override
                    public int magic() {
                        return 0x54535743;
                    }

                    @Override
                    public int capacity() {
                        return count();
                    }

                    @Override
                    public int count() {
                        return idsAndValues.length / 2;
                    }

                    @Override
                    public int idAt(int index) {
                        return idsAndValues[2 * index];
                    }

                    @Override
                    public int valueAt(int index) {
                        return idsAndValues[2 * index + 1];
                    }

                    @Override
                    public int changes() {
                        return 0;
                    }

                    @Override
                    public void reset() {}

                    @Override
                    public void restore(int id, int value) {}

                    @Override
                    public void settle() {}
                },
                PAGE_BYTES);
        slot.encode(1);
        return slot.bytes();
    }

    List<String> warnings() {
        return chip.warnings();
    }

    private void advance(long micros) {
        now += micros;
        if (chip.state() == ChipState.RUNNING) {
            chip.runTo(now - chipBegan);
        }
    }

    @Override
    public long nowMicros() {
        return now;
    }

    @Override
    public void rest(long micros) throws IOException {
        advance(micros);
        Path info = drive.resolve("INFO_UF2.TXT");
        Path file = drive.resolve("clickweight.uf2");
        if (chip.state() != ChipState.USB_BOOT) {
            return;
        }
        if (!Files.exists(file)) {
            Files.createDirectories(drive);
            Files.writeString(info, DrivePlacesTest.INFO);
        } else if (Files.size(file) == wantedBytes) {
            byte[] records = chip.flash(ImageHeader.RECORDS_ADDRESS, (2 << 20) - ImageHeader.RECORDS_ADDRESS);
            chip.close();
            chip = EmulatedChip.start(ChipOptions.image(file).overlay(ImageHeader.RECORDS_ADDRESS, records));
            chipBegan = now;
            starts++;
            Files.delete(info);
        }
    }

    @Override
    public List<BootDrive> drives() {
        return BootDrive.at(drive, Optional.empty()).map(List::of).orElse(List.of());
    }

    @Override
    public String mountHint() {
        return "";
    }

    @Override
    public Transport openMouse() throws TransportException {
        if (now - chipBegan < BOOT_MICROS) {
            throw new TransportException("As with a port that comes and goes with its mouse: not there yet.");
        }
        return new Transport() {
            @Override
            public int read(byte[] bytes, int offset, int length, long timeoutMicros) {
                long until = now + timeoutMicros;
                int read = chip.uartRead(bytes, offset, length);
                while (read == 0 && now < until) {
                    advance(Math.min(STEP_MICROS, until - now));
                    read = chip.uartRead(bytes, offset, length);
                }
                return read;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                chip.uartWrite(bytes, offset, length, now - chipBegan);
            }

            @Override
            public long nowMicros() {
                return now;
            }

            @Override
            public String description() {
                return "emulated board";
            }

            @Override
            public void close() {
                // the chip runs on
            }
        };
    }

    @Override
    public void close() {
        chip.close();
    }
}
