import { RPADC } from './node_modules/rp2040js/dist/esm/peripherals/adc.js';

const FIFO = 0x0c;
const START_ONE = 1 << 2;
const INPUT_SHIFT = 12, INPUT_MASK = 7;
const CONVERSION_NANOS = 2000;
const CLOCK_ENABLED = 1 << 11;
const WIDE_CODES = 4;
const FIRST_WIDE = 512;
const BETWEEN_WIDE = 1024;
const EXTRA_COUNTS = 8;

/**
 * What the converter reads where an ideal one reads `ideal`: codes 512, 1536, 2560 and 3584 are nine counts wide and
 * everything beyond is shifted (erratum RP2040-E11).
 */
export function rawOfIdeal(ideal) {
    let raw = ideal;
    for (let k = 0; k < WIDE_CODES; k++) {
        const wide = FIRST_WIDE + BETWEEN_WIDE * k;
        const from = wide + EXTRA_COUNTS * k;
        if (ideal >= from) {
            raw = ideal <= from + EXTRA_COUNTS ? wide : ideal - EXTRA_COUNTS * (k + 1);
        }
    }
    return raw;
}

/** The converter: conversions of 2 us, one or round after round, that hold the input as it was when they began. */
export class Adc extends RPADC {
    constructor(chip) {
        super(chip, 'ADC');
        /** What an ideal converter would read on each channel. */
        this.ideal = [0, 0, 0, 0, 0];
        this.held = 0;
        this.doneAlarm = chip.clock.createAlarm(() => this.completeADCRead(this.held, false));
        this.onADCRead = (channel) => {
            if ((chip.clocks.adcCtrl & CLOCK_ENABLED) === 0) {
                this.warn('a conversion was started while clk_adc is off');
            }
            this.held = rawOfIdeal(this.ideal[channel]);
            this.doneAlarm.schedule(CONVERSION_NANOS);
        };
    }

    get activeChannel() {
        return (this.cs >> INPUT_SHIFT) & INPUT_MASK;
    }

    set activeChannel(channel) {
        this.cs = (this.cs & ~(INPUT_MASK << INPUT_SHIFT)) | (channel << INPUT_SHIFT);
    }

    readUint32(offset) {
        const value = super.readUint32(offset);
        if (offset === FIFO) {
            // the level fell, and the interrupt with it
            this.checkInterrupts();
        }
        return value;
    }

    writeUint32(offset, value) {
        super.writeUint32(offset, value);
        // the bit clears itself; kept, it would start a conversion at each change of another bit
        this.cs &= ~START_ONE;
    }
}
