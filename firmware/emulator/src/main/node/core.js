import { CortexM0Core } from './node_modules/rp2040js/dist/esm/cortex-m0-core.js';
import { kinds } from './opcodes.js';

const RAM = 0x20000000;
const HARD_FAULT = 3;
/** Cycles of the Cortex-M0+ technical reference manual, table 3-1 and section 3.3: 15 to enter, 13 to leave a handler. */
const ENTRY_CYCLES = 15;
const RETURN_CYCLES = 13;

/** Thrown by an access or an instruction that the core answers with a HardFault. */
export class Fault extends Error {}

/**
 * The processor: registers, exceptions and flags of rp2040js, and a loop of its own that executes a stretch of
 * instructions from a table instead of asking one question after the other. Its cases are the numbers of opcodes.js,
 * written out because only literals become a jump table. Differences that matter to firmware:
 * exceptions cost cycles, a masked interrupt wakes WFI without being entered, SEV and SEVONPEND work, and what the chip
 * answers with a HardFault is one here (unaligned or unmapped access, undefined instruction, even branch target).
 */
export class Core extends CortexM0Core {
    constructor(chip) {
        super(chip);
        this.chip = chip;
        this.ram8 = chip.sram;
        this.ram16 = new Uint16Array(chip.sram.buffer);
        this.ram32 = new Int32Array(chip.sram.buffer);
        this.ramBytes = chip.sram.length;
        /** Cycles of the stretch under way: how many it may take, how many are left. */
        this.budget = 0;
        this.left = 0;
        this.cycleNanos = 8;
        this.instructions = 0;
        this.awakeCycles = 0;
        this.stopped = false;
        this.waitsForEvent = false;
        this.sevOnPend = false;
        /** Called with a sentence when a HardFault is entered, and when the core locks up. */
        this.onHardFault = () => {};
        this.onLockup = () => {};
    }

    /** Ends the stretch under way when it has taken so many cycles, if that is sooner. */
    endBy(cycles) {
        if (cycles < this.budget) {
            this.left = (this.left - this.budget + cycles) | 0;
            this.budget = cycles | 0;
        }
    }

    /** Ends the stretch under way here: its cycles are put to the account and to the clock. */
    split() {
        const taken = this.budget - this.left;
        this.budget = 0;
        this.left = 0;
        if (!this.chip.clock.frozen) {
            this.awakeCycles += taken;
            this.chip.clock.base += taken * this.cycleNanos;
        }
    }

    // memory

    load32(address) {
        const offset = (address - RAM) >>> 0;
        if (offset < this.ramBytes) {
            if ((offset & 3) !== 0) {
                throw new Fault(`unaligned word read at 0x${(address >>> 0).toString(16)}`);
            }
            this.left--;
            return this.ram32[offset >>> 2];
        }
        return this.chip.load(address >>> 0, 4) | 0;
    }

    load16(address) {
        const offset = (address - RAM) >>> 0;
        if (offset < this.ramBytes) {
            if ((offset & 1) !== 0) {
                throw new Fault(`unaligned halfword read at 0x${(address >>> 0).toString(16)}`);
            }
            this.left--;
            return this.ram16[offset >>> 1];
        }
        return this.chip.load(address >>> 0, 2);
    }

    load8(address) {
        const offset = (address - RAM) >>> 0;
        if (offset < this.ramBytes) {
            this.left--;
            return this.ram8[offset];
        }
        return this.chip.load(address >>> 0, 1);
    }

    store32(address, value) {
        const offset = (address - RAM) >>> 0;
        if (offset < this.ramBytes) {
            if ((offset & 3) !== 0) {
                throw new Fault(`unaligned word write at 0x${(address >>> 0).toString(16)}`);
            }
            this.left--;
            this.ram32[offset >>> 2] = value;
            return;
        }
        this.chip.store(address >>> 0, value >>> 0, 4);
    }

    store16(address, value) {
        const offset = (address - RAM) >>> 0;
        if (offset < this.ramBytes) {
            if ((offset & 1) !== 0) {
                throw new Fault(`unaligned halfword write at 0x${(address >>> 0).toString(16)}`);
            }
            this.left--;
            this.ram16[offset >>> 1] = value;
            return;
        }
        this.chip.store(address >>> 0, value & 0xffff, 2);
    }

    store8(address, value) {
        const offset = (address - RAM) >>> 0;
        if (offset < this.ramBytes) {
            this.left--;
            this.ram8[offset] = value;
            return;
        }
        this.chip.store(address >>> 0, value & 0xff, 1);
    }

    readUint32(address) {
        return this.load32(address) >>> 0;
    }

    writeUint32(address, value) {
        this.store32(address, value | 0);
    }

    fetch(address) {
        const offset = (address - RAM) >>> 0;
        return offset < this.ramBytes ? this.ram16[offset >>> 1] : this.chip.fetch(address >>> 0);
    }

    // exceptions

    exceptionEntry(number) {
        const left = this.left;
        super.exceptionEntry(number);
        this.left = left - ENTRY_CYCLES;
        if ((this.registers[15] & 1) === 0) {
            throw new Fault(`vector ${number} is not a Thumb address`);
        }
        this.registers[15] &= ~1;
    }

    exceptionReturn(value) {
        const left = this.left;
        super.exceptionReturn(value);
        this.left = left - RETURN_CYCLES;
        this.registers[15] &= ~1;
    }

    setInterrupt(irq, value) {
        const bit = 1 << irq;
        if (!value) {
            this.pendingInterrupts &= ~bit;
        } else if ((this.pendingInterrupts & bit) === 0) {
            this.pendingInterrupts |= bit;
            this.interruptsUpdated = true;
            if (this.sevOnPend) {
                this.event();
            }
        }
    }

    /** Sets the event register, or ends the wait for it. */
    event() {
        if (this.waiting && this.waitsForEvent) {
            this.waiting = false;
        } else {
            this.eventRegistered = true;
        }
    }

    /** Takes the most urgent exception that may be taken now; also ends a WFI that a masked interrupt ends. */
    checkForInterrupts() {
        const wasWaiting = this.waiting;
        this.waiting = false;
        if (this.PM && !this.pendingNMI) {
            this.interruptsUpdated = false;
            const wakes = !this.waitsForEvent && (this.pendingInterrupts & this.enabledInterrupts) !== 0;
            this.waiting = wasWaiting && !wakes;
            return false;
        }
        if (super.checkForInterrupts()) {
            return true;
        }
        this.waiting = wasWaiting;
        return false;
    }

    branchTo(address) {
        if (this.IPSR !== 0 && address >>> 28 === 0xf) {
            this.exceptionReturn(address & 0x0fffffff);
            return;
        }
        if ((address & 1) === 0) {
            throw new Fault(`branch to the even address 0x${(address >>> 0).toString(16)}`);
        }
        this.registers[15] = address & ~1;
    }

    fault(error, pc) {
        const r = this.registers;
        const where = `at pc 0x${(pc >>> 0).toString(16)}, lr 0x${r[14].toString(16)}, sp 0x${r[13].toString(16)}`;
        if (this.IPSR === HARD_FAULT || this.IPSR === 2) {
            this.lockup(`${error.message} in the fault handler ${where}`);
            return;
        }
        this.onHardFault(`${error.message} ${where}`);
        r[15] = pc;
        try {
            this.exceptionEntry(HARD_FAULT);
        } catch (second) {
            if (!(second instanceof Fault)) {
                throw second;
            }
            this.lockup(`${error.message} ${where}, and then ${second.message}`);
        }
    }

    lockup(text) {
        this.stopped = true;
        this.onLockup(text);
    }

    // arithmetic; a, b and results are 32-bit integers

    add(a, b, carry) {
        const result = (a + b + carry) | 0;
        this.N = result < 0;
        this.Z = result === 0;
        this.C = (a >>> 0) + (b >>> 0) + carry > 0xffffffff;
        this.V = ((a ^ result) & (b ^ result)) < 0;
        return result;
    }

    logical(result) {
        this.N = result < 0;
        this.Z = result === 0;
        return result;
    }

    shiftLeft(value, count) {
        if (count === 0) {
            return this.logical(value);
        }
        this.C = count <= 32 && ((value >>> (32 - count)) & 1) !== 0;
        return this.logical(count < 32 ? value << count : 0);
    }

    shiftRight(value, count) {
        if (count === 0) {
            return this.logical(value);
        }
        this.C = count <= 32 && ((value >>> (count - 1)) & 1) !== 0;
        return this.logical(count < 32 ? (value >>> count) | 0 : 0);
    }

    shiftRightSigned(value, count) {
        if (count === 0) {
            return this.logical(value);
        }
        const within = count < 32 ? count : 32;
        this.C = ((value >> (within - 1)) & 1) !== 0;
        return this.logical(count < 32 ? value >> count : value >> 31);
    }

    rotateRight(value, count) {
        if (count === 0) {
            return this.logical(value);
        }
        const by = count & 31;
        const result = (value >>> by) | (value << ((32 - by) & 31));
        this.C = result < 0;
        return this.logical(result);
    }

    condition(cond) {
        switch (cond) {
            case 0:
                return this.Z;
            case 1:
                return !this.Z;
            case 2:
                return this.C;
            case 3:
                return !this.C;
            case 4:
                return this.N;
            case 5:
                return !this.N;
            case 6:
                return this.V;
            case 7:
                return !this.V;
            case 8:
                return this.C && !this.Z;
            case 9:
                return !this.C || this.Z;
            case 10:
                return this.N === this.V;
            case 11:
                return this.N !== this.V;
            case 12:
                return !this.Z && this.N === this.V;
            default:
                return this.Z || this.N !== this.V;
        }
    }

    /** Executes instructions until the budget is used up, the core waits or it is stopped. */
    run(budget) {
        this.budget = budget | 0;
        this.left = budget | 0;
        while (this.left > 0 && !this.stopped) {
            let pc = this.registers[15];
            try {
                if (this.interruptsUpdated) {
                    this.checkForInterrupts();
                }
                if (this.waiting) {
                    return;
                }
                this.stretch();
                return;
            } catch (error) {
                if (!(error instanceof Fault)) {
                    throw error;
                }
                pc = this.registers[15] - 2;
                this.fault(error, pc);
            }
        }
    }

    stretch() {
        const r = this.registers;
        const ram16 = this.ram16;
        const ramBytes = this.ramBytes;
        do {
            if (this.interruptsUpdated) {
                this.checkForInterrupts();
            }
            const pc = r[15];
            const offset = (pc - RAM) >>> 0;
            const op = offset < ramBytes ? ram16[offset >>> 1] : this.chip.fetch(pc);
            r[15] = pc + 2;
            this.left--;
            this.instructions++;
            switch (kinds[op]) {
                case 1: // LSL_IMM
                    r[op & 7] = this.shiftLeft(r[(op >> 3) & 7] | 0, (op >> 6) & 31);
                    break;
                case 2: // LSR_IMM
                    r[op & 7] = this.shiftRight(r[(op >> 3) & 7] | 0, ((op >> 6) & 31) || 32);
                    break;
                case 3: // ASR_IMM
                    r[op & 7] = this.shiftRightSigned(r[(op >> 3) & 7] | 0, ((op >> 6) & 31) || 32);
                    break;
                case 4: // ADD_REG
                    r[op & 7] = this.add(r[(op >> 3) & 7] | 0, r[(op >> 6) & 7] | 0, 0);
                    break;
                case 5: // SUB_REG
                    r[op & 7] = this.add(r[(op >> 3) & 7] | 0, ~r[(op >> 6) & 7], 1);
                    break;
                case 6: // ADD_IMM3
                    r[op & 7] = this.add(r[(op >> 3) & 7] | 0, (op >> 6) & 7, 0);
                    break;
                case 7: // SUB_IMM3
                    r[op & 7] = this.add(r[(op >> 3) & 7] | 0, ~((op >> 6) & 7), 1);
                    break;
                case 8: { // MOV_IMM
                    const value = op & 0xff;
                    r[(op >> 8) & 7] = value;
                    this.N = false;
                    this.Z = value === 0;
                    break;
                }
                case 9: // CMP_IMM
                    this.add(r[(op >> 8) & 7] | 0, ~(op & 0xff), 1);
                    break;
                case 10: // ADD_IMM8
                    r[(op >> 8) & 7] = this.add(r[(op >> 8) & 7] | 0, op & 0xff, 0);
                    break;
                case 11: // SUB_IMM8
                    r[(op >> 8) & 7] = this.add(r[(op >> 8) & 7] | 0, ~(op & 0xff), 1);
                    break;
                case 12: // AND
                    r[op & 7] = this.logical(r[op & 7] & r[(op >> 3) & 7]);
                    break;
                case 13: // EOR
                    r[op & 7] = this.logical(r[op & 7] ^ r[(op >> 3) & 7]);
                    break;
                case 14: // LSL_REG
                    r[op & 7] = this.shiftLeft(r[op & 7] | 0, r[(op >> 3) & 7] & 0xff);
                    break;
                case 15: // LSR_REG
                    r[op & 7] = this.shiftRight(r[op & 7] | 0, r[(op >> 3) & 7] & 0xff);
                    break;
                case 16: // ASR_REG
                    r[op & 7] = this.shiftRightSigned(r[op & 7] | 0, r[(op >> 3) & 7] & 0xff);
                    break;
                case 17: // ADC
                    r[op & 7] = this.add(r[op & 7] | 0, r[(op >> 3) & 7] | 0, this.C ? 1 : 0);
                    break;
                case 18: // SBC
                    r[op & 7] = this.add(r[op & 7] | 0, ~r[(op >> 3) & 7], this.C ? 1 : 0);
                    break;
                case 19: // ROR
                    r[op & 7] = this.rotateRight(r[op & 7] | 0, r[(op >> 3) & 7] & 0xff);
                    break;
                case 20: // TST
                    this.logical(r[op & 7] & r[(op >> 3) & 7]);
                    break;
                case 21: // RSB
                    r[op & 7] = this.add(0, ~r[(op >> 3) & 7], 1);
                    break;
                case 22: // CMP_REG
                    this.add(r[op & 7] | 0, ~r[(op >> 3) & 7], 1);
                    break;
                case 23: // CMN
                    this.add(r[op & 7] | 0, r[(op >> 3) & 7] | 0, 0);
                    break;
                case 24: // ORR
                    r[op & 7] = this.logical(r[op & 7] | r[(op >> 3) & 7]);
                    break;
                case 25: // MUL
                    r[op & 7] = this.logical(Math.imul(r[op & 7], r[(op >> 3) & 7]));
                    break;
                case 26: // BIC
                    r[op & 7] = this.logical(r[op & 7] & ~r[(op >> 3) & 7]);
                    break;
                case 27: // MVN
                    r[op & 7] = this.logical(~r[(op >> 3) & 7]);
                    break;
                case 28: { // ADD_HIGH
                    const from = (op >> 3) & 15;
                    const to = ((op >> 4) & 8) | (op & 7);
                    const sum = (to === 15 ? pc + 4 : r[to]) + (from === 15 ? pc + 4 : r[from]);
                    if (to === 15) {
                        r[15] = sum & ~1;
                        this.left--;
                    } else {
                        r[to] = to === 13 ? sum & ~3 : sum;
                    }
                    break;
                }
                case 29: // CMP_HIGH
                    this.add(r[((op >> 4) & 8) | (op & 7)] | 0, ~r[(op >> 3) & 15], 1);
                    break;
                case 30: { // MOV_HIGH
                    const from = (op >> 3) & 15;
                    const to = ((op >> 4) & 8) | (op & 7);
                    const value = from === 15 ? pc + 4 : r[from];
                    if (to === 15) {
                        r[15] = value & ~1;
                        this.left--;
                    } else {
                        r[to] = to === 13 ? value & ~3 : value;
                    }
                    break;
                }
                case 31: // BX
                    this.left--;
                    this.branchTo(r[(op >> 3) & 15]);
                    break;
                case 32: { // BLX
                    const target = r[(op >> 3) & 15];
                    this.left--;
                    r[14] = (pc + 2) | 1;
                    this.branchTo(target);
                    break;
                }
                case 33: // LDR_LITERAL
                    r[(op >> 8) & 7] = this.load32(((pc + 4) & ~3) + ((op & 0xff) << 2));
                    break;
                case 34: // STR_REG
                    this.store32(r[(op >> 3) & 7] + r[(op >> 6) & 7], r[op & 7] | 0);
                    break;
                case 35: // STRH_REG
                    this.store16(r[(op >> 3) & 7] + r[(op >> 6) & 7], r[op & 7] | 0);
                    break;
                case 36: // STRB_REG
                    this.store8(r[(op >> 3) & 7] + r[(op >> 6) & 7], r[op & 7] | 0);
                    break;
                case 37: // LDRSB_REG
                    r[op & 7] = (this.load8(r[(op >> 3) & 7] + r[(op >> 6) & 7]) << 24) >> 24;
                    break;
                case 38: // LDR_REG
                    r[op & 7] = this.load32(r[(op >> 3) & 7] + r[(op >> 6) & 7]);
                    break;
                case 39: // LDRH_REG
                    r[op & 7] = this.load16(r[(op >> 3) & 7] + r[(op >> 6) & 7]);
                    break;
                case 40: // LDRB_REG
                    r[op & 7] = this.load8(r[(op >> 3) & 7] + r[(op >> 6) & 7]);
                    break;
                case 41: // LDRSH_REG
                    r[op & 7] = (this.load16(r[(op >> 3) & 7] + r[(op >> 6) & 7]) << 16) >> 16;
                    break;
                case 42: // STR_IMM
                    this.store32(r[(op >> 3) & 7] + ((op >> 4) & 0x7c), r[op & 7] | 0);
                    break;
                case 43: // LDR_IMM
                    r[op & 7] = this.load32(r[(op >> 3) & 7] + ((op >> 4) & 0x7c));
                    break;
                case 44: // STRB_IMM
                    this.store8(r[(op >> 3) & 7] + ((op >> 6) & 31), r[op & 7] | 0);
                    break;
                case 45: // LDRB_IMM
                    r[op & 7] = this.load8(r[(op >> 3) & 7] + ((op >> 6) & 31));
                    break;
                case 46: // STRH_IMM
                    this.store16(r[(op >> 3) & 7] + ((op >> 5) & 0x3e), r[op & 7] | 0);
                    break;
                case 47: // LDRH_IMM
                    r[op & 7] = this.load16(r[(op >> 3) & 7] + ((op >> 5) & 0x3e));
                    break;
                case 48: // STR_SP
                    this.store32(r[13] + ((op & 0xff) << 2), r[(op >> 8) & 7] | 0);
                    break;
                case 49: // LDR_SP
                    r[(op >> 8) & 7] = this.load32(r[13] + ((op & 0xff) << 2));
                    break;
                case 50: // ADR
                    r[(op >> 8) & 7] = ((pc + 4) & ~3) + ((op & 0xff) << 2);
                    break;
                case 51: // ADD_SP_TO
                    r[(op >> 8) & 7] = r[13] + ((op & 0xff) << 2);
                    break;
                case 52: // ADD_SP
                    r[13] += (op & 0x7f) << 2;
                    break;
                case 53: // SUB_SP
                    r[13] -= (op & 0x7f) << 2;
                    break;
                case 54: // SXTH
                    r[op & 7] = (r[(op >> 3) & 7] << 16) >> 16;
                    break;
                case 55: // SXTB
                    r[op & 7] = (r[(op >> 3) & 7] << 24) >> 24;
                    break;
                case 56: // UXTH
                    r[op & 7] = r[(op >> 3) & 7] & 0xffff;
                    break;
                case 57: // UXTB
                    r[op & 7] = r[(op >> 3) & 7] & 0xff;
                    break;
                case 58: // PUSH
                    this.push(op);
                    break;
                case 59: // POP
                    this.pop(op);
                    break;
                case 60: // STM
                    this.storeMultiple(op);
                    break;
                case 61: // LDM
                    this.loadMultiple(op);
                    break;
                case 62: // B_COND
                    if (this.condition((op >> 8) & 15)) {
                        r[15] = pc + 4 + ((op << 24) >> 23);
                        this.left--;
                    }
                    break;
                case 63: // B
                    r[15] = pc + 4 + ((op << 21) >> 20);
                    this.left--;
                    break;
                case 64: // WIDE
                    this.wide(op, pc);
                    break;
                default:
                    this.rare(op, pc);
            }
        } while (this.left > 0 && !this.waiting);
    }

    push(op) {
        const r = this.registers;
        let count = op & 0x100 ? 1 : 0;
        for (let bits = op & 0xff; bits !== 0; bits &= bits - 1) {
            count++;
        }
        const bottom = r[13] - 4 * count;
        let at = bottom;
        for (let i = 0; i < 8; i++) {
            if (op & (1 << i)) {
                this.store32(at, r[i] | 0);
                at += 4;
            }
        }
        if (op & 0x100) {
            this.store32(at, r[14] | 0);
        }
        r[13] = bottom;
    }

    pop(op) {
        const r = this.registers;
        let at = r[13];
        for (let i = 0; i < 8; i++) {
            if (op & (1 << i)) {
                r[i] = this.load32(at);
                at += 4;
            }
        }
        if (op & 0x100) {
            const target = this.load32(at) >>> 0;
            r[13] = at + 4;
            this.left -= 2;
            this.branchTo(target);
        } else {
            r[13] = at;
        }
    }

    storeMultiple(op) {
        const r = this.registers;
        const base = (op >> 8) & 7;
        let at = r[base];
        for (let i = 0; i < 8; i++) {
            if (op & (1 << i)) {
                this.store32(at, r[i] | 0);
                at += 4;
            }
        }
        r[base] = at;
    }

    loadMultiple(op) {
        const r = this.registers;
        const base = (op >> 8) & 7;
        let at = r[base];
        for (let i = 0; i < 8; i++) {
            if (op & (1 << i)) {
                r[i] = this.load32(at);
                at += 4;
            }
        }
        if ((op & (1 << base)) === 0) {
            r[base] = at;
        }
    }

    /** The 32-bit instructions: BL, MRS, MSR and the barriers. */
    wide(op, pc) {
        const r = this.registers;
        const second = this.fetch(pc + 2);
        r[15] = pc + 4;
        this.left -= 2;
        if (op >> 11 === 0b11110 && (second & 0xd000) === 0xd000) {
            const sign = (op >> 10) & 1;
            const i1 = 1 ^ (sign ^ ((second >> 13) & 1));
            const i2 = 1 ^ (sign ^ ((second >> 11) & 1));
            const offset =
                (sign ? 0xff000000 : 0) | (i1 << 23) | (i2 << 22) | ((op & 0x3ff) << 12) | ((second & 0x7ff) << 1);
            r[14] = (pc + 4) | 1;
            r[15] = pc + 4 + offset;
        } else if (op === 0xf3ef && second >> 12 === 0b1000) {
            r[(second >> 8) & 15] = this.readSpecialRegister(second & 0xff);
        } else if (op >> 4 === 0xf38 && second >> 8 === 0b10001000) {
            this.writeSpecialRegister(second & 0xff, r[op & 15]);
        } else if (!(op === 0xf3bf && ((second & 0xffc0) === 0x8f40 && (second & 0x30) !== 0x30))) {
            r[15] = pc + 2;
            throw new Fault(`undefined instruction 0x${op.toString(16)} 0x${second.toString(16)}`);
        }
    }

    /** Instructions that do not come in inner loops. */
    rare(op, pc) {
        const r = this.registers;
        const value = r[(op >> 3) & 7] | 0;
        switch (kinds[op]) {
            case 65: // REV
                r[op & 7] =
                    (value << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24);
                break;
            case 66: // REV16
                r[op & 7] = ((value & 0x00ff00ff) << 8) | ((value >>> 8) & 0x00ff00ff);
                break;
            case 67: // REVSH
                r[op & 7] = (((value & 0xff) << 24) >> 16) | ((value >>> 8) & 0xff);
                break;
            case 68: // CPSID
                this.PM = true;
                break;
            case 69: // CPSIE
                this.PM = false;
                this.interruptsUpdated = true;
                break;
            case 70: // NOP
                break;
            case 71: // SEV
                this.event();
                break;
            case 72: // WFE
                this.left--;
                if (this.eventRegistered) {
                    this.eventRegistered = false;
                } else {
                    this.wait(true);
                }
                break;
            case 73: // WFI
                this.left--;
                this.wait(false);
                break;
            case 74: // SVC
                this.pendingSVCall = true;
                this.interruptsUpdated = true;
                break;
            case 75: // BKPT
                if (!this.chip.romCall(pc, op & 0xff)) {
                    throw new Fault(`breakpoint ${op & 0xff}`);
                }
                break;
            default:
                throw new Fault(`undefined instruction 0x${op.toString(16)}`);
        }
    }

    /** Sleeps, unless something that wakes is there already. */
    wait(forEvent) {
        this.waiting = true;
        this.waitsForEvent = forEvent;
        this.interruptsUpdated = true;
        this.checkForInterrupts();
    }
}
