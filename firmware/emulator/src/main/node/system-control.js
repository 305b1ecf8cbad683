import { RPPPB } from './node_modules/rp2040js/dist/esm/peripherals/ppb.js';

const AIRCR = 0xd0c, SCR = 0xd10, CCR = 0xd14;
const SEV_ON_PEND = 1 << 4;
const MPU_CTRL = 0xd94, MPU_RBAR = 0xd9c, MPU_RASR = 0xda0;
const MPU_ON = 5, REGION_0 = 0x10, NO_ACCESS = 0x10000001;
const KEY = 0x05fa, SYSTEM_RESET = 1 << 2;

/** The processor's own registers: those of rp2040js, and the those that it lacks. */
export class SystemControl extends RPPPB {
    constructor(chip, onReset) {
        super(chip, 'PPB');
        this.onReset = onReset;
        /** Addresses below this are closed by the memory protection unit: one region, at 0, is all that it does here. */
        this.closedBytes = 0;
        this.regionBytes = 0;
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
            case MPU_CTRL:
                if (value !== 0 && value !== MPU_ON) {
                    this.warn(`MPU_CTRL 0x${value.toString(16)} is not there, only 0 and 5`);
                }
                this.closedBytes = value === MPU_ON ? this.regionBytes : 0;
                return;
            case MPU_RBAR:
                if (value !== REGION_0) {
                    this.warn(`MPU_RBAR 0x${value.toString(16)}: only region 0 at address 0 is there`);
                }
                return;
            case MPU_RASR:
                if ((value & ~0x3e) >>> 0 !== NO_ACCESS) {
                    this.warn(`MPU_RASR 0x${value.toString(16)}: only a region without any access is there`);
                }
                this.regionBytes = 2 ** (((value >> 1) & 31) + 1);
                return;
            default:
                super.writeUint32(offset, value);
        }
    }
}
