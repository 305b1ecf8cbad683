import { BasePeripheral } from 'rp2040js';

const DR = 0x00, RSR = 0x04, FR = 0x18, IBRD = 0x24, FBRD = 0x28, LCR_H = 0x2c, CR = 0x30, IFLS = 0x34, IMSC = 0x38;
const RIS = 0x3c, MIS = 0x40, ICR = 0x44, DMACR = 0x48;
const FR_BUSY = 1 << 3, FR_RXFE = 1 << 4, FR_TXFF = 1 << 5, FR_RXFF = 1 << 6, FR_TXFE = 1 << 7;
const INT_RX = 1 << 4, INT_TX = 1 << 5, INT_RT = 1 << 6, INT_OE = 1 << 10;
const CR_ENABLED = 1 << 0, CR_TX = 1 << 8, CR_RX = 1 << 9;
const LCR_FIFOS = 1 << 4;
const DR_OVERRUN = 1 << 11;
const FIFO_BYTES = 32;
const BITS_PER_BYTE = 10;
const TIMEOUT_BITS = 32;
const LEVELS = [4, 8, 16, 24, 28, 28, 28, 28];
const FUNCTION_UART = 2;
const UART0_IRQ = 20;
/** A receiver samples the middle of the tenth bit: half a bit in ten, halved for the other end's error. */
const WORST_BAUD_ERROR = 0.025;
const NANOS = 1e9;

/**
 * UART0 with the time that bytes take: 32 bytes of FIFO each way (datasheet 4.2), drained and filled at the baud rate.
 * The bench is at the other end of the wire and sends at its own rate.
 */
export class Uart extends BasePeripheral {
    constructor(chip, hostBaud) {
        super(chip, 'UART0');
        this.hostBaud = hostBaud;
        this.received = [];
        this.toSend = [];
        this.shifting = -1;
        this.sent = [];
        this.fromHost = [];
        this.overrun = false;
        this.control = CR_TX | CR_RX;
        this.lineControl = 0;
        this.levels = 0x12;
        this.integer = 0;
        this.fraction = 0;
        this.mask = 0;
        this.raw = 0;
        this.txAlarm = chip.clock.createAlarm(() => this.byteSent());
        this.rxAlarm = chip.clock.createAlarm(() => this.byteArrived());
        this.timeoutAlarm = chip.clock.createAlarm(() => this.timeout());
    }

    get depth() {
        return this.lineControl & LCR_FIFOS ? FIFO_BYTES : 1;
    }

    get baud() {
        return this.rp2040.clkPeri / (16 * (this.integer + this.fraction / 64));
    }

    /** rp2040js says so; the rate is worked out when it is needed. */
    clkPeriChanged() {}

    // the bench's end

    /** The bench sends bytes, one after the other at its baud rate, behind those it is sending already. */
    hostSend(bytes) {
        const idle = this.fromHost.length === 0;
        for (const byte of bytes) {
            this.fromHost.push(byte);
        }
        if (idle && bytes.length > 0) {
            this.rxAlarm.schedule((BITS_PER_BYTE * NANOS) / this.hostBaud);
        }
    }

    byteArrived() {
        this.receive(this.fromHost.shift());
        if (this.fromHost.length > 0) {
            this.rxAlarm.schedule((BITS_PER_BYTE * NANOS) / this.hostBaud);
        }
    }

    receive(byte) {
        if ((this.control & (CR_ENABLED | CR_RX)) !== (CR_ENABLED | CR_RX)) {
            this.warn('a byte came while the receiver was off');
            return;
        }
        this.checkBaud();
        if (this.received.length >= this.depth) {
            this.overrun = true;
            this.raw |= INT_OE;
            this.warn('a byte was lost: the receive FIFO was full');
        } else {
            this.received.push(byte);
        }
        this.timeoutAlarm.schedule((TIMEOUT_BITS * NANOS) / this.baud);
        this.update();
    }

    timeout() {
        if (this.received.length > 0) {
            this.raw |= INT_RT;
            this.update();
        }
    }

    /** Puts bytes straight into the receive FIFO, in no time; returns how many fitted. */
    inject(bytes, offset) {
        let at = offset;
        while (at < bytes.length && this.received.length < this.depth) {
            this.received.push(bytes[at++]);
        }
        this.raw |= INT_RT;
        this.update();
        return at - offset;
    }

    /** Sends what waits, in no time. */
    flush() {
        this.txAlarm.cancel();
        if (this.shifting >= 0) {
            this.sent.push(this.shifting);
            this.shifting = -1;
        }
        if (this.toSend.length > 0) {
            this.sent.push(...this.toSend);
            this.toSend.length = 0;
            this.raw |= INT_TX;
        }
        this.update();
    }

    /** What the bench has heard since the last call. */
    takeSent() {
        const bytes = this.sent;
        this.sent = [];
        return bytes;
    }

    // the firmware's end

    send(byte) {
        if ((this.control & (CR_ENABLED | CR_TX)) !== (CR_ENABLED | CR_TX)) {
            this.warn('a byte was written while the transmitter was off');
            return;
        }
        if (this.rp2040.gpio[0].functionSelect !== FUNCTION_UART) {
            this.warn('a byte was sent while GPIO0 is not UART0 TX');
        }
        this.checkBaud();
        if (this.rp2040.clock.frozen) {
            this.sent.push(byte);
        } else if (this.shifting < 0) {
            this.shift(byte);
        } else if (this.toSend.length >= this.depth) {
            this.warn('a byte was lost: the transmit FIFO was full');
        } else {
            this.toSend.push(byte);
        }
        if (this.toSend.length > LEVELS[this.levels & 7]) {
            this.raw &= ~INT_TX;
        }
        this.update();
    }

    shift(byte) {
        this.shifting = byte;
        this.txAlarm.schedule((BITS_PER_BYTE * NANOS) / this.baud);
    }

    byteSent() {
        this.sent.push(this.shifting);
        this.shifting = -1;
        if (this.toSend.length > 0) {
            this.shift(this.toSend.shift());
            if (this.toSend.length === LEVELS[this.levels & 7]) {
                this.raw |= INT_TX;
            }
        }
        this.update();
    }

    checkBaud() {
        if (Math.abs(this.baud / this.hostBaud - 1) > WORST_BAUD_ERROR) {
            this.warn(`the baud rate is ${Math.round(this.baud)}, the bench speaks at ${this.hostBaud}`);
        }
    }

    read() {
        if (this.received.length === 0) {
            this.warn('DR was read while the receive FIFO was empty');
            return 0;
        }
        const value = this.received.shift() | (this.overrun ? DR_OVERRUN : 0);
        this.overrun = false;
        if (this.received.length === 0) {
            this.raw &= ~INT_RT;
        }
        this.update();
        return value;
    }

    get flags() {
        return (
            (this.shifting >= 0 ? FR_BUSY : 0) |
            (this.received.length === 0 ? FR_RXFE : 0) |
            (this.received.length >= this.depth ? FR_RXFF : 0) |
            (this.toSend.length === 0 ? FR_TXFE : 0) |
            (this.toSend.length >= this.depth && !this.rp2040.clock.frozen ? FR_TXFF : 0)
        );
    }

    update() {
        if (this.received.length >= Math.min(this.depth, LEVELS[(this.levels >> 3) & 7])) {
            this.raw |= INT_RX;
        } else {
            this.raw &= ~INT_RX;
        }
        this.rp2040.setInterrupt(UART0_IRQ, (this.raw & this.mask) !== 0);
    }

    readUint32(offset) {
        switch (offset) {
            case DR:
                return this.read();
            case RSR:
                return 0;
            case FR:
                return this.flags;
            case IBRD:
                return this.integer;
            case FBRD:
                return this.fraction;
            case LCR_H:
                return this.lineControl;
            case CR:
                return this.control;
            case IFLS:
                return this.levels;
            case IMSC:
                return this.mask;
            case RIS:
                return this.raw;
            case MIS:
                return this.raw & this.mask;
            case ICR:
            case DMACR:
                return 0;
            default:
                return super.readUint32(offset);
        }
    }

    writeUint32(offset, value) {
        switch (offset) {
            case DR:
                this.send(value & 0xff);
                return;
            case RSR:
                return;
            case IBRD:
                this.integer = value & 0xffff;
                return;
            case FBRD:
                this.fraction = value & 0x3f;
                return;
            case LCR_H:
                this.lineControl = value & 0xff;
                return;
            case CR:
                this.control = value & 0xffff;
                return;
            case IFLS:
                this.levels = value & 0x3f;
                break;
            case IMSC:
                this.mask = value & 0x7ff;
                break;
            case ICR:
                this.raw &= ~this.rawWriteValue;
                break;
            case DMACR:
                if (value & 7) {
                    this.warn('DMA was asked for: this UART has none');
                }
                return;
            default:
                super.writeUint32(offset, value);
                return;
        }
        this.update();
    }
}
