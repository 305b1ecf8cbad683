package clickweight.rp2040;

import clickweight.core.board.ByteLink;
import clickweight.protocol.frame.Frames;
import clickweight.rp2040.chip.Capture;
import clickweight.rp2040.chip.Memory;
import clickweight.rp2040.chip.Registers;

/**
 * UART0 at 2 Mbaud, 8N1: 25 bytes a tick each way, of which the hardware's queues hold 32, so looking once a tick is
 * enough. Bytes that arrive raise an interrupt too, for the early poll.
 */
final class Uart implements ByteLink {
    /** Divider in 1/64, as the chip takes it (datasheet 4.2.7.1): 125 MHz / (16 x 2 MHz) = 3.90625 = 250/64, exact. */
    private static final int DIVIDER_64THS = 250;

    private static final int EIGHT_BITS_WITH_QUEUES = 0x70;
    private static final int ENABLED = 0x301;
    private static final int RECEIVE_EMPTY = 1 << 4;
    private static final int TRANSMIT_FULL = 1 << 5;
    private static final int TRANSMIT_EMPTY = 1 << 7;
    private static final int QUEUE_BYTES = 32;
    /** Receive level and receive timeout. */
    private static final int RECEIVE_INTERRUPTS = 0x50;

    private static final int PRIORITY = 2;
    private static final int PAD_USUAL = 0x56;
    private static final int TRANSMIT_BYTES = 2048;
    private static final int RECEIVE_BYTES = 512;

    private final int block = Capture.address();
    private final byte[] out = new byte[TRANSMIT_BYTES];
    private final byte[] in = new byte[RECEIVE_BYTES];
    private int outHead;
    private int outTail;
    private int inHead;
    private int inTail;

    Uart() {
        Registers.release(Registers.RESET_UART0);
        Memory.write(Registers.PADS_BANK0 + 4 + Pins.UART_TRANSMIT * 4, PAD_USUAL);
        Memory.write(Registers.PADS_BANK0 + 4 + Pins.UART_RECEIVE * 4, PAD_USUAL | 8);
        Memory.write(Registers.IO_BANK0 + Pins.UART_TRANSMIT * 8 + 4, Registers.FUNCTION_UART);
        Memory.write(Registers.IO_BANK0 + Pins.UART_RECEIVE * 8 + 4, Registers.FUNCTION_UART);
        Memory.write(Registers.UART_IBRD, DIVIDER_64THS >> 6);
        Memory.write(Registers.UART_FBRD, DIVIDER_64THS & 63);
        // writing the line control takes the divider over
        Memory.write(Registers.UART_LCR_H, EIGHT_BITS_WITH_QUEUES);
        Memory.write(Registers.UART_CR, ENABLED);
        Memory.write(Registers.UART_IMSC, RECEIVE_INTERRUPTS);
        Registers.enable(Registers.IRQ_UART0, PRIORITY);
    }

    /** After the interrupt that tells of bytes: whether they end a request. */
    boolean requestArrived() {
        Memory.write(block + Capture.REQUEST, 0);
        boolean whole = receive();
        Memory.write(Registers.UART_IMSC, RECEIVE_INTERRUPTS);
        return whole;
    }

    /** Takes what the hardware has received; what does not fit is lost, and the frame it belonged to with it. */
    boolean receive() {
        boolean delimiter = false;
        int flags = Memory.read(Registers.UART_FR);
        while ((flags & RECEIVE_EMPTY) == 0) {
            int value = Memory.read(Registers.UART_DR) & 0xFF;
            if (inHead - inTail < RECEIVE_BYTES) {
                in[inHead & RECEIVE_BYTES - 1] = (byte) value;
                inHead++;
            }
            delimiter |= value == Frames.DELIMITER;
            flags = Memory.read(Registers.UART_FR);
        }
        return delimiter;
    }

    /** Gives the hardware what it takes now. */
    void transmit() {
        int tail = outTail;
        int head = outHead;
        if (head == tail) {
            return;
        }
        byte[] bytes = out;
        int flags = Memory.read(Registers.UART_FR);
        if ((flags & TRANSMIT_EMPTY) != 0) {
            // an empty queue takes 32 bytes without being asked in between
            int end = head - tail > QUEUE_BYTES ? tail + QUEUE_BYTES : head;
            while (tail != end) {
                Memory.write(Registers.UART_DR, bytes[tail & TRANSMIT_BYTES - 1] & 0xFF);
                tail++;
            }
        }
        while (tail != head) {
            flags = Memory.read(Registers.UART_FR);
            if ((flags & TRANSMIT_FULL) != 0) {
                break;
            }
            Memory.write(Registers.UART_DR, bytes[tail & TRANSMIT_BYTES - 1] & 0xFF);
            tail++;
        }
        outTail = tail;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int count = 0;
        while (count < length && inTail != inHead) {
            bytes[offset + count] = in[inTail & RECEIVE_BYTES - 1];
            inTail++;
            count++;
        }
        return count;
    }

    @Override
    public int writable() {
        return TRANSMIT_BYTES - (outHead - outTail);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int at = outHead & TRANSMIT_BYTES - 1;
        int first = Math.min(length, TRANSMIT_BYTES - at);
        System.arraycopy(bytes, offset, out, at, first);
        if (first < length) {
            System.arraycopy(bytes, offset + first, out, 0, length - first);
        }
        outHead += length;
    }
}
