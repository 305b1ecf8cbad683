import { RP2040 } from 'rp2040js';
import { Adc } from './adc.js';
import { bootRom, romFunction, secondStageIsValid } from './bootrom.js';
import { Core, Fault } from './core.js';
import { cacheControl, chipReset, Resets, ringOscillator } from './small.js';
import { QspiPads, Ssi } from './ssi.js';
import { SystemControl } from './system-control.js';
import { Timer } from './timer.js';
import { Uart } from './uart.js';
import { UsbDevice } from './usb-device.js';
import { Watchdog } from './watchdog.js';

const NANOS = 1e9;
/** What the chip starts with: the ring oscillator, nominal (datasheet 2.17). */
const START_HZ = 6.5e6;
const ROM_BYTES = 0x4000;
const SECOND_STAGE = 0x20041f00, SECOND_STAGE_BYTES = 256, VECTORS = 0x10000100;
const USB_RAM = 0x50100000, USB_RAM_BYTES = 0x1000;
const PADS_AFTER_RESET = 0x56; // input enabled, pull-down, Schmitt trigger, 4 mA (datasheet 2.19.6.3)
const USB_RESET = 1 << 24;
/** From the page of a peripheral to its reset line. */
const RESET_LINES = new Map([[0x40014, 5], [0x40018, 6], [0x4001c, 8], [0x40020, 9], [0x40028, 12], [0x4002c, 13],
    [0x40034, 22], [0x40038, 23], [0x4004c, 0], [0x40054, 21], [0x50110, 24], [0x50000, 2], [0x50200, 10],
    [0x50300, 11], [0x40050, 14], [0x4003c, 16], [0x40040, 17], [0x40004, 18], [0x40000, 19]]);
const READ_CYCLES = 3, WRITE_CYCLES = 4;

/**
 * One life of the chip, from reset to reset: the parts of rp2040js that are good enough, ours in place of the others, and
 * the way from an address to a part. What is not there, not aligned or not readable now answers with a fault.
 */
export class Chip extends RP2040 {
    /**
     * @param board what outlives a reset: clock, log, flash, scratch, hostBaud
     * @param life why and when it begins: { reason, byPower, epochNanos }
     * @param events what the machine wants to know: { reset, usbBoot, hardFault, lockup, attached, wakeup }
     */
    constructor(board, life, events) {
        super(board.clock);
        this.logger = board.log;
        this.events = events;
        this.flashChip = board.flash;
        this.core = new Core(this);
        this.core.onHardFault = events.hardFault;
        this.core.onLockup = events.lockup;
        this.ssi = new Ssi(this, board.flash);
        this.timer = new Timer(this, life.epochNanos);
        this.watchdog = new Watchdog(this, board.scratch, life.reason, events.reset);
        this.resets = new Resets(this, (lines) => lines & USB_RESET && this.usb.reset());
        this.adc = new Adc(this);
        this.uart[0] = new Uart(this, board.hostBaud);
        this.usb = new UsbDevice(this, events);
        this.ppb = new SystemControl(this, events.reset);
        Object.assign(this.peripherals, {
            0x14000: cacheControl(this),
            0x18000: this.ssi,
            0x4000c: this.resets,
            0x40018: new QspiPads(this, this.ssi),
            0x40034: this.uart[0],
            0x4004c: this.adc,
            0x40054: this.timer,
            0x40058: this.watchdog,
            0x40060: ringOscillator(this),
            0x40064: chipReset(this, life.byPower),
            0x50110: this.usb,
        });
        this.gpio.forEach((pin) => (pin.padValue = PADS_AFTER_RESET));
        this.warned = new Set();
        this.followClock();
        bootRom(this.bootrom);
    }

    followClock() {
        this.clkSys = START_HZ;
        this.clkPeri = 0;
        this.core.cycleNanos = NANOS / START_HZ;
        this.addClockListener((hertz) => {
            this.core.split();
            this.core.cycleNanos = NANOS / hertz;
        });
    }

    /** Begins as the boot ROM does: with the second stage of the flash in RAM. */
    startLikeBootRom() {
        const flash = this.flashChip.content;
        if (!secondStageIsValid(flash)) {
            this.logger.warn('ROM', 'the checksum of the second stage is wrong: the chip stays in its USB boot loader');
            this.events.usbBoot();
            return;
        }
        this.sram.set(flash.subarray(0, SECOND_STAGE_BYTES), SECOND_STAGE - 0x20000000);
        const r = this.core.registers;
        r[13] = SECOND_STAGE;
        r[14] = 0;
        r[15] = SECOND_STAGE;
    }

    /** Begins at the vector table behind the second stage. */
    startAtVectors() {
        this.ssi.readyForCode();
        const r = this.core.registers;
        this.core.VTOR = VECTORS;
        r[13] = this.word(VECTORS);
        r[15] = this.word(VECTORS + 4) & ~1;
    }

    /** Halfword of code outside of RAM. */
    fetch(address) {
        const word = this.word(address & ~3);
        this.core.left--;
        return address & 2 ? word >>> 16 : word & 0xffff;
    }

    /** Reads 1, 2 or 4 bytes outside of RAM. */
    load(address, size) {
        if (address & (size - 1)) {
            throw new Fault(`unaligned read at 0x${address.toString(16)}`);
        }
        this.core.left -= address >>> 28 === 0xd ? 0 : READ_CYCLES;
        const word = this.word((address & ~3) >>> 0);
        const shifted = word >>> (8 * (address & 3));
        return size === 4 ? shifted : size === 2 ? shifted & 0xffff : shifted & 0xff;
    }

    word(address) {
        switch (address >>> 28) {
            case 0x0:
                if (address < this.ppb.closedBytes) {
                    throw new Fault(`access to 0x${address.toString(16)}, which is closed: a null reference?`);
                }
                if (address < ROM_BYTES) {
                    return this.bootrom[address >> 2];
                }
                break;
            case 0x1:
                if (address < 0x14000000) {
                    return this.flashWord(address & 0xffffff);
                }
                return this.part(address, 'read').readUint32(address & 0xfff) >>> 0;
            case 0x4:
            case 0x5:
                if (address >= USB_RAM && address < USB_RAM + USB_RAM_BYTES) {
                    this.checkReset(0x50110);
                    return this.usbDPRAMView.getUint32(address - USB_RAM, true);
                }
                return this.part(address, 'read').readUint32(address & 0xfff) >>> 0;
            case 0xd:
                return this.sio.readUint32(address & 0xfffffff) >>> 0;
            case 0xe:
                if (address >>> 12 === 0xe000e) {
                    return this.ppb.readUint32(address & 0xfff) >>> 0;
                }
                break;
            default:
        }
        throw new Fault(`read of 0x${address.toString(16)}, where nothing is`);
    }

    flashWord(offset) {
        if (!this.ssi.readsThrough) {
            this.once(`flash was read at 0x${(0x10000000 + offset).toString(16)} while it cannot be`);
        }
        const bytes = this.flashChip.content;
        const at = offset % bytes.length;
        return (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;
    }

    /** Writes 1, 2 or 4 bytes outside of RAM. */
    store(address, value, size) {
        if (address & (size - 1)) {
            throw new Fault(`unaligned write at 0x${address.toString(16)}`);
        }
        this.core.left -= address >>> 28 === 0xd ? 0 : WRITE_CYCLES;
        // a narrow write reaches a peripheral on all lanes of its word
        const wide = size === 4 ? value : size === 2 ? (value * 0x10001) >>> 0 : (value * 0x1010101) >>> 0;
        switch (address >>> 28) {
            case 0x0:
                this.word(address); // closed, or below it comes to nothing
                break;
            case 0x4:
            case 0x5:
                if (address >= USB_RAM && address < USB_RAM + USB_RAM_BYTES) {
                    this.checkReset(0x50110);
                    this.usb.storeRam(address - USB_RAM, value, size);
                    return;
                }
                this.part(address, 'write').writeUint32Atomic(address & 0xffc, wide, (address >> 12) & 3);
                return;
            case 0x1:
                if (address >= 0x14000000) {
                    this.part(address, 'write').writeUint32Atomic(address & 0xffc, wide, (address >> 12) & 3);
                    return;
                }
                break;
            case 0xd:
                this.sio.writeUint32(address & 0xffffffc, wide);
                return;
            case 0xe:
                if (address >>> 12 === 0xe000e) {
                    this.ppb.writeUint32(address & 0xffc, wide);
                    return;
                }
                break;
            default:
        }
        throw new Fault(`write to 0x${address.toString(16)}, where nothing takes it`);
    }

    part(address, way) {
        const page = (address >>> 14) << 2;
        const part = this.peripherals[page];
        if (part === undefined) {
            throw new Fault(`${way} of 0x${address.toString(16)}, where nothing is`);
        }
        this.checkReset(page);
        return part;
    }

    checkReset(page) {
        const line = RESET_LINES.get(page);
        if (line !== undefined && (this.resets.held >> line) & 1) {
            this.once(`0x${page.toString(16)}000 was touched while it is held in reset`);
        }
    }

    once(text) {
        if (!this.warned.has(text)) {
            this.warned.add(text);
            this.logger.warn('bus', text);
        }
    }

    romCall(pc, number) {
        if (pc >= ROM_BYTES) {
            return false;
        }
        romFunction(this, number, this.events.usbBoot);
        return true;
    }
}
