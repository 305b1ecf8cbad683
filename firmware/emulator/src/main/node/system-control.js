import { RPPPB } from './node_modules/rp2040js/dist/esm/peripherals/ppb.js';

const AIRCR = 0xd0c, SCR = 0xd10, CCR = 0xd14;
const SEV_ON_PEND = 1 << 4;
const KEY = 0x05fa, SYSTEM_RESET = 1 << 2;

/** The processor's own registers: those of rp2040js, and the three of them that it lacks. */
export class SystemControl extends RPPPB {
    constructor(chip, onReset) {
        super(chip, 'PPB');
        this.onReset = onReset;
    }

    readUint32(offset) {
        switch (offset) {
            case AIRCR:
                return 0xfa050000;
            case SCR:
                return this.rp2040.core.sevOnPend ? SEV_ON_PEND : 0;
            case CCR:
                return 0x208;
            default:
                return super.readUint32(offset);
        }
    }

    writeUint32(offset, value) {
        switch (offset) {
            case AIRCR:
                if (value >>> 16 === KEY && value & SYSTEM_RESET) {
                    this.onReset();
                }
                return;
            case SCR:
                if (value & ~SEV_ON_PEND) {
                    this.warn(`SCR 0x${value.toString(16)}: deep sleep and sleep on exit are not there`);
                }
                this.rp2040.core.sevOnPend = (value & SEV_ON_PEND) !== 0;
                return;
            default:
                super.writeUint32(offset, value);
        }
    }
}
