package clickweight.rp2040;

import clickweight.rp2040.chip.Memory;
import clickweight.rp2040.chip.Registers;
import clickweight.rp2040.chip.Spi;

/**
 * The flash chip, spoken to directly in single-bit SPI (commands of the W25Q family). The image runs from SRAM, so the
 * chip need not stand in for memory any more, and an erase that it takes 45 ms over stops nothing:
 *
 * <pre>
 * select   _|--|__|----------|___|-|__|-|__|-|____
 * sent       06    20 address     05   05   05        write enable, erase, then its status until it is done
 * busy     ____________==========================__
 * </pre>
 */
final class FlashChip {
    static final int UNIQUE_ID_BYTES = 8;

    private static final int WRITE_ENABLE = 0x06;
    private static final int READ_STATUS = 0x05;
    private static final int READ_FAST = 0x0B;
    private static final int PROGRAM = 0x02;
    private static final int ERASE = 0x20;
    private static final int READ_UNIQUE_ID = 0x4B;
    private static final int STATUS_BUSY = 1;

    /** 8 bits a frame, sent and received, one data line (datasheet 4.10). */
    private static final int PLAIN_SERIAL = 7 << 16;
    /** clk_sys / 2 = 62.5 MHz: within what the chip takes for every command used here. */
    private static final int CLOCK_DIVIDER = 2;

    private static final int SELECT_MASK = 3 << 8;
    private static final int SELECT_LOW = 2 << 8;
    private static final int SELECT_HIGH = 3 << 8;
    private static final int ADDRESS_BYTES = 4;
    private static final int DUMMY_BYTES = 1;

    private final byte[] buffer = new byte[ADDRESS_BYTES + DUMMY_BYTES + FlashMap.PAGE_BYTES];

    /** Takes the port over from execute-in-place; nothing may be fetched from flash any more. */
    FlashChip() {
        Memory.write(Registers.SSI_SSIENR, 0);
        Memory.write(Registers.SSI_BAUDR, CLOCK_DIVIDER);
        Memory.write(Registers.SSI_CTRLR0, PLAIN_SERIAL);
        Memory.write(Registers.SSI_SER, 1);
        Memory.write(Registers.SSI_SSIENR, 1);
        select(false);
        boolean working = true;
        while (working) {
            // a reset may have come in the middle of an erase, which goes on without us
            working = busy();
        }
    }

    private static void select(boolean selected) {
        int control = Memory.read(Registers.IO_QSPI_SS_CTRL);
        int override = selected ? SELECT_LOW : SELECT_HIGH;
        Memory.write(Registers.IO_QSPI_SS_CTRL, control & ~SELECT_MASK | override);
    }

    private void command(int length) {
        select(true);
        Spi.exchange(buffer, 0, length);
        select(false);
    }

    private void address(int instruction, int address) {
        buffer[0] = (byte) instruction;
        buffer[1] = (byte) (address >> 16);
        buffer[2] = (byte) (address >> 8);
        buffer[3] = (byte) address;
    }

    private void writeEnable() {
        buffer[0] = WRITE_ENABLE;
        command(1);
    }

    /** Whether an erase or a program still goes on. */
    boolean busy() {
        buffer[0] = READ_STATUS;
        command(2);
        return (buffer[1] & STATUS_BUSY) != 0;
    }

    /** Copies bytes out of flash. */
    void read(int address, byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            int chunk = Math.min(FlashMap.PAGE_BYTES, length - done);
            address(READ_FAST, address + done);
            command(ADDRESS_BYTES + DUMMY_BYTES + chunk);
            System.arraycopy(buffer, ADDRESS_BYTES + DUMMY_BYTES, bytes, offset + done, chunk);
            done += chunk;
        }
    }

    /** Begins to set all bits of the sector at an address. */
    void erase(int address) {
        writeEnable();
        address(ERASE, address);
        command(ADDRESS_BYTES);
    }

    /** Begins to clear the bits of a page that are 0 in the bytes given. */
    void program(int address, byte[] bytes, int offset) {
        writeEnable();
        address(PROGRAM, address);
        System.arraycopy(bytes, offset, buffer, ADDRESS_BYTES, FlashMap.PAGE_BYTES);
        command(ADDRESS_BYTES + FlashMap.PAGE_BYTES);
    }

    /** The number that the chip's maker gave it alone. */
    void uniqueId(byte[] out) {
        buffer[0] = READ_UNIQUE_ID;
        command(ADDRESS_BYTES + DUMMY_BYTES + UNIQUE_ID_BYTES);
        System.arraycopy(buffer, ADDRESS_BYTES + DUMMY_BYTES, out, 0, UNIQUE_ID_BYTES);
    }
}
