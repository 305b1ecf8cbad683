import { BasePeripheral } from 'rp2040js';

/** What the boot ROM has taken out of reset by the time that code from flash runs: IO_QSPI, PADS_QSPI and TIMER. */
const AFTER_BOOT = 0x1ffffff & ~((1 << 6) | (1 << 9) | (1 << 21));
const ALL = 0x1ffffff;

/** Reset lines of the peripherals (datasheet 2.14); touching one that is held in reset is a mistake that chips forgive not. */
export class Resets extends BasePeripheral {
    /** @param onHeld called with the mask of lines that a write has newly asserted */
    constructor(chip, onHeld) {
        super(chip, 'RESETS');
        this.held = AFTER_BOOT;
        this.watchdogSelect = 0;
        this.onHeld = onHeld;
    }

    readUint32(offset) {
        return offset === 0 ? this.held : offset === 4 ? this.watchdogSelect : ALL & ~this.held;
    }

    writeUint32(offset, value) {
        if (offset === 0) {
            const newly = value & ~this.held & ALL;
            this.held = value & ALL;
            this.onHeld(newly);
        } else if (offset === 4) {
            this.watchdogSelect = value & ALL;
        }
    }
}

/** Registers that hold what was written, from given values on, and do nothing else. */
export class PlainRegisters extends BasePeripheral {
    constructor(chip, name, values) {
        super(chip, name);
        this.values = new Map(values);
    }

    readUint32(offset) {
        return this.values.has(offset) ? this.values.get(offset) : super.readUint32(offset);
    }

    writeUint32(offset, value) {
        if (this.values.has(offset)) {
            this.values.set(offset, value);
        } else {
            super.writeUint32(offset, value);
        }
    }
}

const HAD_POWER_ON = 1 << 8, HAD_RUN_PIN = 1 << 16;

/** Voltage regulator and the reason of the last chip reset (datasheet 2.12.8). */
export function chipReset(chip, byPower) {
    return new PlainRegisters(chip, 'VREG_AND_CHIP_RESET', [
        [0, 0xb1],
        [4, 0x91],
        [8, byPower ? HAD_POWER_ON : HAD_RUN_PIN],
    ]);
}

/** The ring oscillator, which always runs (datasheet 2.17). */
export function ringOscillator(chip) {
    return new PlainRegisters(chip, 'ROSC', [
        [0x00, 0xaa0],
        [0x04, 0],
        [0x08, 0],
        [0x0c, 0],
        [0x10, 16],
        [0x14, 0],
        [0x18, 0x80001000],
        [0x1c, 1],
    ]);
}

/** Control of the cache in front of the flash: reads past it are the same here (datasheet 2.6.3). */
export function cacheControl(chip) {
    return new PlainRegisters(chip, 'XIP_CTRL', [
        [0x00, 3],
        [0x04, 0],
        [0x08, 3],
        [0x0c, 0],
        [0x10, 0],
        [0x14, 0],
        [0x18, 0],
    ]);
}
