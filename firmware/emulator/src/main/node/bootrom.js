const TABLE_LOOKUP = 0x100, STUBS = 0x200;
const FUNCTION_TABLE = 0x40, DATA_TABLE = 0x50;
const BKPT = 0xbe00, BX_LR = 0x4770;
const LOOKUP = 0xff;

function code(text) {
    return text.charCodeAt(0) | (text.charCodeAt(1) << 8);
}

/** The functions that can be looked up, in the order of their breakpoint numbers. */
const FUNCTIONS = ['UB', 'MC', 'MS'].map(code);

/**
 * A boot ROM of our own with the real one's tables (datasheet 2.8.3): its functions are breakpoints that call back here.
 * There is what a mouse may want: reset into the USB boot loader, copy and set memory.
 */
export function bootRom(words) {
    const halves = new Uint16Array(words.buffer);
    words[0] = 0x20041f00;
    words[1] = TABLE_LOOKUP | 1;
    words[4] = 0x0201754d; // "Mu", 1, 2
    halves[0x14 >> 1] = FUNCTION_TABLE;
    halves[0x16 >> 1] = DATA_TABLE;
    halves[0x18 >> 1] = TABLE_LOOKUP | 1;
    halves[TABLE_LOOKUP >> 1] = BKPT | LOOKUP;
    halves[(TABLE_LOOKUP >> 1) + 1] = BX_LR;
    FUNCTIONS.forEach((_, n) => {
        halves[(STUBS >> 1) + 2 * n] = BKPT | n;
        halves[(STUBS >> 1) + 2 * n + 1] = BX_LR;
    });
}

/** Carries out the function behind a breakpoint in the ROM; registers hold its arguments. */
export function romFunction(chip, number, onUsbBoot) {
    const r = chip.core.registers;
    const called = number === LOOKUP ? LOOKUP : FUNCTIONS[number];
    switch (called) {
        case LOOKUP: {
            const found = r[0] === FUNCTION_TABLE ? FUNCTIONS.indexOf(r[1] & 0xffff) : -1;
            if (found < 0) {
                chip.logger.warn('ROM', `no entry 0x${r[1].toString(16)} in table 0x${r[0].toString(16)}`);
            }
            r[0] = found < 0 ? 0 : (STUBS + 4 * found) | 1;
            return;
        }
        case code('UB'):
            onUsbBoot();
            return;
        case code('MC'):
            for (let i = 0; i < r[2]; i++) {
                chip.core.store8(r[0] + i, chip.core.load8(r[1] + i));
            }
            return;
        case code('MS'):
            for (let i = 0; i < r[2]; i++) {
                chip.core.store8(r[0] + i, r[1]);
            }
            return;
        default:
            chip.logger.warn('ROM', `call of ${number}`);
    }
}

const BOOT2_BYTES = 252;
const POLYNOMIAL = 0x04c11db7;

/** Whether the first 256 bytes of flash end in the checksum that the boot ROM asks for (datasheet 2.8.1.3.1). */
export function secondStageIsValid(flash) {
    let crc = 0xffffffff;
    for (let i = 0; i < BOOT2_BYTES; i++) {
        crc ^= flash[i] << 24;
        for (let bit = 0; bit < 8; bit++) {
            crc = crc & 0x80000000 ? (crc << 1) ^ POLYNOMIAL : crc << 1;
        }
    }
    const stored = flash[252] | (flash[253] << 8) | (flash[254] << 16) | (flash[255] << 24);
    return (crc | 0) === (stored | 0);
}
