/** One erasable sector, one programmable page; figures of a W25Q16JV (datasheet rev. H, 9.6): typical times. */
export const SECTOR_BYTES = 4096;
export const PAGE_BYTES = 256;
const ERASE_NANOS = 45e6;
const PROGRAM_NANOS = 0.7e6;
const JEDEC_ID = [0xef, 0x40, 0x15];
const BUSY = 1, WRITE_ENABLED = 2;
const WRITE_STATUS = 0x01, PROGRAM = 0x02, READ = 0x03, WRITE_DISABLE = 0x04, READ_STATUS = 0x05, WRITE_ENABLE = 0x06;
const FAST_READ = 0x0b, ERASE = 0x20, READ_STATUS_2 = 0x35, READ_STATUS_3 = 0x15, WRITE_STATUS_2 = 0x31;
const UNIQUE_ID = 0x4b, READ_JEDEC = 0x9f, RELEASE = 0xab;
const HEADER_BYTES = 4;
const WHILE_BUSY = new Set([READ_STATUS, READ_STATUS_2, READ_STATUS_3]);
const KNOWN = new Set([WRITE_STATUS, PROGRAM, READ, WRITE_DISABLE, READ_STATUS, WRITE_ENABLE, FAST_READ, ERASE,
    READ_STATUS_2, READ_STATUS_3, WRITE_STATUS_2, UNIQUE_ID, READ_JEDEC, RELEASE, 0xff]);
/** Bits of the byte at which power went that were decided already; the others are as before. */
const UNDECIDED_BITS = 0x0f;

/**
 * The flash chip behind its serial pins: bytes in, bytes out while it is selected. Erasing and programming begin when it
 * is deselected and take their time; power can be cut at any byte of them.
 *
 *     select  06  deselect   select  02 aa aa aa dd dd ...  deselect ~~~ busy 0.7 ms ~~~ (05 reads 01 ... 00)
 */
export class Flash {
    /**
     * @param content all bytes of the chip; outlives a power cut
     * @param cut the plan of a power cut: { afterCommands, afterBytes, happens }, each counted down; Infinity for never
     */
    constructor(content, clock, random, cut, warn) {
        this.content = content;
        this.clock = clock;
        this.random = random;
        this.cut = cut;
        this.warn = warn;
        this.status = 0;
        this.status2 = 2; // quad enable, as on chips that are sold for this
        this.selected = false;
        /** The command under way: its first bytes, and how many there were. */
        this.command = [];
        this.count = 0;
        this.pending = null;
        this.doneAlarm = clock.createAlarm(() => this.finish());
        this.serialNumber = [0x43, 0x57, 0x45, 0x4d, 0x55, 0x4c, 0x30, 0x31]; // "CWEMUL01"
    }

    get busy() {
        return (this.status & BUSY) !== 0;
    }

    select() {
        if (!this.selected) {
            this.selected = true;
            this.command.length = 0;
            this.count = 0;
        }
    }

    /** One byte each way while selected. */
    exchange(byte) {
        const at = this.count++;
        if (at < HEADER_BYTES + PAGE_BYTES) {
            this.command.push(byte);
        }
        const op = this.command[0];
        if (at === 0) {
            this.begun(op);
            return 0xff;
        }
        switch (op) {
            case READ_STATUS:
                return this.status;
            case READ_STATUS_2:
                return this.status2;
            case READ_STATUS_3:
                return 0;
            case READ:
                return this.readBack(at - HEADER_BYTES);
            case FAST_READ:
                return this.readBack(at - HEADER_BYTES - 1);
            case READ_JEDEC:
                return JEDEC_ID[(at - 1) % JEDEC_ID.length];
            case UNIQUE_ID:
                return at <= HEADER_BYTES ? 0xff : this.serialNumber[(at - HEADER_BYTES - 1) & 7];
            default:
                return 0xff;
        }
    }

    begun(op) {
        if (!KNOWN.has(op)) {
            this.warn(`command 0x${op.toString(16)} is not known`);
        } else if (this.busy && !WHILE_BUSY.has(op)) {
            this.warn(`command 0x${op.toString(16)} came while the chip was busy`);
        }
    }

    readBack(index) {
        if (index < 0) {
            return 0xff;
        }
        return this.busy ? 0xff : this.content[(this.address() + index) % this.content.length];
    }

    address() {
        return ((this.command[1] << 16) | (this.command[2] << 8) | this.command[3]) % this.content.length;
    }

    deselect() {
        if (!this.selected) {
            return;
        }
        this.selected = false;
        const op = this.command[0];
        if (this.busy || op === undefined) {
            return;
        }
        switch (op) {
            case WRITE_ENABLE:
                this.status |= WRITE_ENABLED;
                return;
            case WRITE_DISABLE:
                this.status &= ~WRITE_ENABLED;
                return;
            case WRITE_STATUS:
            case WRITE_STATUS_2:
                this.status &= ~WRITE_ENABLED;
                return;
            case ERASE:
                this.start(op, this.count === HEADER_BYTES, ERASE_NANOS);
                return;
            case PROGRAM:
                this.start(op, this.count > HEADER_BYTES, PROGRAM_NANOS);
                return;
            default:
        }
    }

    start(op, complete, nanos) {
        if ((this.status & WRITE_ENABLED) === 0) {
            this.warn(`command 0x${op.toString(16)} without write enable`);
            return;
        }
        if (!complete) {
            this.warn(`command 0x${op.toString(16)} of ${this.count} bytes`);
            return;
        }
        this.status |= BUSY;
        this.pending = op === ERASE ? this.eraseTargets() : this.programTargets();
        this.cut.commands++;
        if (this.cut.commands === this.cut.afterCommands) {
            this.powerGone();
            this.cut.happens();
            return;
        }
        if (this.cut.bytes + this.pending.values.length > this.cut.afterBytes) {
            this.partly(this.cut.afterBytes - this.cut.bytes);
            this.cut.happens();
            return;
        }
        this.cut.bytes += this.pending.values.length;
        this.doneAlarm.schedule(nanos);
    }

    eraseTargets() {
        const from = this.address() & ~(SECTOR_BYTES - 1);
        const values = new Uint8Array(SECTOR_BYTES).fill(0xff);
        return { addresses: Array.from(values, (_, i) => from + i), values };
    }

    /** Bytes past the end of the page wrap round to its start, as on the chip. */
    programTargets() {
        const page = this.address() & ~(PAGE_BYTES - 1);
        const first = this.address() & (PAGE_BYTES - 1);
        const bytes = this.command.slice(HEADER_BYTES);
        if (first + this.count - HEADER_BYTES > PAGE_BYTES) {
            this.warn('a page program went over the end of its page');
        }
        const addresses = bytes.map((_, i) => page + ((first + i) & (PAGE_BYTES - 1)));
        return { addresses, values: bytes.map((byte, i) => byte & this.content[addresses[i]]) };
    }

    finish() {
        this.pending.addresses.forEach((address, i) => (this.content[address] = this.pending.values[i]));
        this.pending = null;
        this.status = 0;
    }

    /** Power went after so many bytes of the work: the next byte is half done. */
    partly(count) {
        const { addresses, values } = this.pending;
        for (let i = 0; i < count; i++) {
            this.content[addresses[i]] = values[i];
        }
        const old = this.content[addresses[count]];
        this.content[addresses[count]] = (old & UNDECIDED_BITS) | (values[count] & ~UNDECIDED_BITS);
        this.pending = null;
        this.doneAlarm.cancel();
    }

    /** Power goes now: of work under way, each bit may have come to its new value or not. */
    powerGone() {
        if (this.pending === null) {
            return;
        }
        const { addresses, values } = this.pending;
        addresses.forEach((address, i) => {
            const old = this.content[address];
            const decided = this.random() & 0xff;
            this.content[address] = (old & ~decided) | (values[i] & decided);
        });
        this.pending = null;
        this.doneAlarm.cancel();
    }
}
