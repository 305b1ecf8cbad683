/**
 * What kind of instruction each of the 65536 halfwords begins (ARMv6-M Architecture Reference Manual, A5.2): worked out
 * once, so that the processor looks an instruction up instead of testing bits.
 */
export const K = Object.freeze({
    UNDEFINED: 0, LSL_IMM: 1, LSR_IMM: 2, ASR_IMM: 3, ADD_REG: 4, SUB_REG: 5, ADD_IMM3: 6, SUB_IMM3: 7, MOV_IMM: 8,
    CMP_IMM: 9, ADD_IMM8: 10, SUB_IMM8: 11, AND: 12, EOR: 13, LSL_REG: 14, LSR_REG: 15, ASR_REG: 16, ADC: 17, SBC: 18,
    ROR: 19, TST: 20, RSB: 21, CMP_REG: 22, CMN: 23, ORR: 24, MUL: 25, BIC: 26, MVN: 27, ADD_HIGH: 28, CMP_HIGH: 29,
    MOV_HIGH: 30, BX: 31, BLX: 32, LDR_LITERAL: 33, STR_REG: 34, STRH_REG: 35, STRB_REG: 36, LDRSB_REG: 37, LDR_REG: 38,
    LDRH_REG: 39, LDRB_REG: 40, LDRSH_REG: 41, STR_IMM: 42, LDR_IMM: 43, STRB_IMM: 44, LDRB_IMM: 45, STRH_IMM: 46,
    LDRH_IMM: 47, STR_SP: 48, LDR_SP: 49, ADR: 50, ADD_SP_TO: 51, ADD_SP: 52, SUB_SP: 53, SXTH: 54, SXTB: 55, UXTH: 56,
    UXTB: 57, PUSH: 58, POP: 59, STM: 60, LDM: 61, B_COND: 62, B: 63, WIDE: 64, REV: 65, REV16: 66, REVSH: 67, CPSID: 68,
    CPSIE: 69, NOP: 70, SEV: 71, WFE: 72, WFI: 73, SVC: 74, BKPT: 75,
});

const SHIFT_ADD = [K.LSL_IMM, K.LSL_IMM, K.LSL_IMM, K.LSL_IMM, K.LSR_IMM, K.LSR_IMM, K.LSR_IMM, K.LSR_IMM, K.ASR_IMM,
    K.ASR_IMM, K.ASR_IMM, K.ASR_IMM, K.ADD_REG, K.SUB_REG, K.ADD_IMM3, K.SUB_IMM3];
const IMMEDIATE = [K.MOV_IMM, K.CMP_IMM, K.ADD_IMM8, K.SUB_IMM8];
const DATA = [K.AND, K.EOR, K.LSL_REG, K.LSR_REG, K.ASR_REG, K.ADC, K.SBC, K.ROR, K.TST, K.RSB, K.CMP_REG, K.CMN, K.ORR,
    K.MUL, K.BIC, K.MVN];
const REGISTER_OFFSET = [K.STR_REG, K.STRH_REG, K.STRB_REG, K.LDRSB_REG, K.LDR_REG, K.LDRH_REG, K.LDRB_REG,
    K.LDRSH_REG];
const BY_TOP_FIVE = new Map([[0b01001, K.LDR_LITERAL], [0b01100, K.STR_IMM], [0b01101, K.LDR_IMM], [0b01110, K.STRB_IMM],
    [0b01111, K.LDRB_IMM], [0b10000, K.STRH_IMM], [0b10001, K.LDRH_IMM], [0b10010, K.STR_SP], [0b10011, K.LDR_SP],
    [0b10100, K.ADR], [0b10101, K.ADD_SP_TO], [0b11000, K.STM], [0b11001, K.LDM], [0b11100, K.B], [0b11101, K.WIDE],
    [0b11110, K.WIDE], [0b11111, K.WIDE]]);
const EXTEND = [K.SXTH, K.SXTB, K.UXTH, K.UXTB];
const REVERSE = [K.REV, K.REV16, K.UNDEFINED, K.REVSH];
const HINTS = new Map([[0xbf00, K.NOP], [0xbf10, K.NOP], [0xbf20, K.WFE], [0xbf30, K.WFI], [0xbf40, K.SEV]]);

function special(op) {
    switch ((op >> 8) & 3) {
        case 0:
            return K.ADD_HIGH;
        case 1:
            return K.CMP_HIGH;
        case 2:
            return K.MOV_HIGH;
        default:
            return op & 7 ? K.UNDEFINED : op & 0x80 ? K.BLX : K.BX;
    }
}

function miscellaneous(op) {
    if (op >> 8 === 0b10110000) {
        return op & 0x80 ? K.SUB_SP : K.ADD_SP;
    }
    if (op >> 8 === 0b10110010) {
        return EXTEND[(op >> 6) & 3];
    }
    if (op >> 9 === 0b1011010) {
        return K.PUSH;
    }
    if (op >> 9 === 0b1011110) {
        return K.POP;
    }
    if (op >> 8 === 0b10111010) {
        return REVERSE[(op >> 6) & 3];
    }
    if (op >> 8 === 0b10111110) {
        return K.BKPT;
    }
    if (op === 0xb672 || op === 0xb662) {
        return op === 0xb672 ? K.CPSID : K.CPSIE;
    }
    return HINTS.get(op) ?? K.UNDEFINED;
}

function kindOf(op) {
    if (op >> 14 === 0) {
        return op >> 13 === 0 ? SHIFT_ADD[op >> 9] : IMMEDIATE[(op >> 11) & 3];
    }
    if (op >> 10 === 0b010000) {
        return DATA[(op >> 6) & 15];
    }
    if (op >> 10 === 0b010001) {
        return special(op);
    }
    if (op >> 12 === 0b0101) {
        return REGISTER_OFFSET[(op >> 9) & 7];
    }
    if (op >> 12 === 0b1011) {
        return miscellaneous(op);
    }
    if (op >> 12 === 0b1101) {
        const cond = (op >> 8) & 15;
        return cond < 14 ? K.B_COND : cond === 15 ? K.SVC : K.UNDEFINED;
    }
    return BY_TOP_FIVE.get(op >> 11) ?? K.UNDEFINED;
}

export const kinds = Uint8Array.from({ length: 0x10000 }, (_, op) => kindOf(op));
