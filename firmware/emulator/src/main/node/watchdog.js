import { BasePeripheral } from 'rp2040js';

const CTRL = 0x00, LOAD = 0x04, REASON = 0x08, SCRATCH0 = 0x0c, SCRATCH7 = 0x28, TICK = 0x2c;
const TRIGGER = 0x80000000, ENABLE = 0x40000000, PAUSE_BITS = 7 << 24, TIME_MASK = 0xffffff;
const TICK_ENABLE = 1 << 9, TICK_RUNNING = 1 << 10, TICK_CYCLES = 0x1ff;
const REASON_TIMER = 1, REASON_FORCE = 2;
const CYCLES_PER_MICRO = 12;
/** Erratum RP2040-E1: the counter goes down by two each microsecond. */
const NANOS_PER_COUNT = 500;

/** The watchdog, its scratch registers, and the 1 us tick that it gives to the timer (datasheet 4.7). */
export class Watchdog extends BasePeripheral {
    /**
     * @param scratch the eight registers, which outlive a reset
     * @param reason why the chip was reset: 0 by power or pin, 1 by the timer, 2 by force
     */
    constructor(chip, scratch, reason, onReset) {
        super(chip, 'WATCHDOG');
        this.scratch = scratch;
        this.reason = reason;
        this.onReset = onReset;
        this.running = false;
        this.pause = PAUSE_BITS;
        this.tick = TICK_ENABLE;
        this.stopped = TIME_MASK;
        this.alarm = chip.clock.createAlarm(() => this.onReset(REASON_TIMER));
    }

    /** Whether the timer gets a tick each microsecond, given a reference clock of 12 MHz. */
    get ticks() {
        return (this.tick & TICK_ENABLE) !== 0 && (this.tick & TICK_CYCLES) === CYCLES_PER_MICRO;
    }

    get counter() {
        return this.alarm.scheduled
            ? Math.max(0, Math.ceil((this.alarm.nanos - this.rp2040.clock.nanos) / NANOS_PER_COUNT))
            : this.stopped;
    }

    start(count) {
        this.stopped = count;
        if (this.running) {
            this.alarm.schedule(count * NANOS_PER_COUNT);
        }
    }

    readUint32(offset) {
        switch (offset) {
            case CTRL:
                return this.counter | this.pause | (this.running ? ENABLE : 0);
            case REASON:
                return this.reason;
            case TICK:
                return this.tick | (this.ticks ? TICK_RUNNING : 0);
            case LOAD:
                return 0;
            default:
                return offset >= SCRATCH0 && offset <= SCRATCH7
                    ? this.scratch[(offset - SCRATCH0) >> 2]
                    : super.readUint32(offset);
        }
    }

    writeUint32(offset, value) {
        switch (offset) {
            case CTRL: {
                if (value & TRIGGER) {
                    this.onReset(REASON_FORCE);
                    return;
                }
                this.pause = value & PAUSE_BITS;
                const counter = this.counter;
                this.running = (value & ENABLE) !== 0;
                this.alarm.cancel();
                this.start(counter);
                break;
            }
            case LOAD:
                if (!this.ticks) {
                    this.warn('loaded while it gets no 1 us ticks');
                }
                this.start(value & TIME_MASK);
                break;
            case TICK:
                this.tick = value & (TICK_ENABLE | TICK_CYCLES);
                break;
            default:
                if (offset < SCRATCH0 || offset > SCRATCH7) {
                    super.writeUint32(offset, value);
                    return;
                }
                this.scratch[(offset - SCRATCH0) >> 2] = value;
        }
    }
}
