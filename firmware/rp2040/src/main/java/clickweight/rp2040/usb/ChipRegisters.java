package clickweight.rp2040.usb;

import clickweight.rp2040.chip.Memory;

/** The registers of the chip this runs on. */
final class ChipRegisters implements RegisterAccess {
    @Override
    public int read(int address) {
        return Memory.read(address);
    }

    @Override
    public void write(int address, int value) {
        Memory.write(address, value);
    }

    @Override
    public void copyIn(int address, byte[] to, int offset, int length) {
        Memory.copyIn(address, to, offset, length);
    }

    @Override
    public void copyOut(byte[] from, int offset, int length, int address) {
        Memory.copyOut(from, offset, length, address);
    }
}
