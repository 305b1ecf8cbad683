import { BasePeripheral } from 'rp2040js';

const CTRLR0 = 0x00, CTRLR1 = 0x04, SSIENR = 0x08, SER = 0x10, BAUDR = 0x14, TXFTLR = 0x18, RXFTLR = 0x1c, TXFLR = 0x20;
const RXFLR = 0x24, SR = 0x28, IMR = 0x2c, RXOICR = 0x3c, TXOICR = 0x38, RXUICR = 0x40, ICR = 0x48, DMACR = 0x4c;
const IDR = 0x58, VERSION = 0x5c, DR0 = 0x60, RX_SAMPLE_DLY = 0xf0, SPI_CTRLR0 = 0xf4, DRIVE_EDGE = 0xf8;
const SR_TFNF = 2, SR_TFE = 4, SR_RFNE = 8, SR_RFF = 16;
const TRANSFER_MODE_SHIFT = 8, EEPROM_READ = 3, TRANSMIT_ONLY = 1;
const FRAME_FORMAT_SHIFT = 21;
const FIFO_ENTRIES = 16;
const QSPI_SS_CTRL = 0x0c;
const OVERRIDE_SHIFT = 8, DRIVE_LOW = 2;
const PLAIN = new Set([CTRLR1, SER, BAUDR, TXFTLR, RXFTLR, IMR, DMACR, RX_SAMPLE_DLY, DRIVE_EDGE, SPI_CTRLR0]);

/**
 * The serial interface between the chip and its flash (datasheet 4.10), one byte a frame and in no time, with FIFOs of 16
 * that overflow. It also says whether code may be read through it: in EEPROM read mode, while the flash is not busy.
 */
export class Ssi extends BasePeripheral {
    constructor(chip, flash) {
        super(chip, 'SSI');
        this.flash = flash;
        this.registers = new Map();
        this.enabled = false;
        this.control = 0;
        this.received = [];
        this.forcedLow = false;
        this.wroteLast = false;
    }

    /** Whether a read at 0x10000000 finds the flash. */
    get readsThrough() {
        return (
            this.enabled && ((this.control >> TRANSFER_MODE_SHIFT) & 3) === EEPROM_READ && !this.flash.busy &&
            !this.forcedLow
        );
    }

    /** As the second stage of a boot leaves it: ready for code. */
    readyForCode() {
        this.enabled = true;
        this.control = EEPROM_READ << TRANSFER_MODE_SHIFT;
    }

    /** The pad of the chip select is driven by hand, or again by the interface. */
    chipSelect(override) {
        this.forcedLow = override === DRIVE_LOW;
        if (this.forcedLow) {
            this.flash.select();
        } else {
            this.flash.deselect();
        }
    }

    /** Without a hand on it, the chip select rises when nothing more is to be sent. */
    endOfFrame() {
        if (!this.forcedLow && this.wroteLast) {
            this.wroteLast = false;
            this.flash.deselect();
        }
    }

    transfer(value) {
        if (!this.enabled) {
            this.warn('a byte was written while the interface was off');
            return;
        }
        if (((this.control >> FRAME_FORMAT_SHIFT) & 3) !== 0) {
            // dual and quad frames are only the prefix of code reads
            return;
        }
        if (!this.forcedLow) {
            this.flash.select();
        }
        this.wroteLast = true;
        const back = this.flash.exchange(value & 0xff);
        if (((this.control >> TRANSFER_MODE_SHIFT) & 3) === TRANSMIT_ONLY) {
            return;
        }
        if (this.received.length >= FIFO_ENTRIES) {
            this.warn('a byte was lost: the receive FIFO was full');
        } else {
            this.received.push(back);
        }
    }

    readUint32(offset) {
        switch (offset) {
            case CTRLR0:
                return this.control;
            case SSIENR:
                return this.enabled ? 1 : 0;
            case TXFLR:
                return 0;
            case RXFLR:
                return this.received.length;
            case SR:
                this.endOfFrame();
                return (
                    SR_TFNF | SR_TFE | (this.received.length > 0 ? SR_RFNE : 0) |
                    (this.received.length >= FIFO_ENTRIES ? SR_RFF : 0)
                );
            case TXOICR:
            case RXOICR:
            case RXUICR:
            case ICR:
                return 0;
            case IDR:
                return 0x51535049;
            case VERSION:
                return 0x3430312a;
            case DR0:
                if (this.received.length === 0) {
                    this.warn('DR0 was read while the receive FIFO was empty');
                    return 0;
                }
                return this.received.shift();
            default:
                return PLAIN.has(offset) ? (this.registers.get(offset) ?? 0) : super.readUint32(offset);
        }
    }

    writeUint32(offset, value) {
        switch (offset) {
            case CTRLR0:
                if (this.enabled) {
                    this.warn('CTRLR0 was written while the interface was on, which does nothing');
                    return;
                }
                this.control = value;
                break;
            case SSIENR:
                this.enabled = (value & 1) !== 0;
                this.received.length = 0;
                this.endOfFrame();
                break;
            case DR0:
                this.transfer(value);
                break;
            default:
                if (PLAIN.has(offset)) {
                    this.registers.set(offset, value);
                } else {
                    super.writeUint32(offset, value);
                }
        }
    }
}

/** The pads of the flash: of them, the override of the chip select matters. */
export class QspiPads extends BasePeripheral {
    constructor(chip, ssi) {
        super(chip, 'IO_QSPI');
        this.ssi = ssi;
        this.words = new Uint32Array(64);
    }

    readUint32(offset) {
        return offset < 4 * this.words.length ? this.words[offset >> 2] : super.readUint32(offset);
    }

    writeUint32(offset, value) {
        if (offset >= 4 * this.words.length) {
            super.writeUint32(offset, value);
            return;
        }
        this.words[offset >> 2] = value;
        if (offset === QSPI_SS_CTRL) {
            this.ssi.chipSelect((value >> OVERRIDE_SHIFT) & 3);
        }
    }
}
