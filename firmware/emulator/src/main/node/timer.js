import { BasePeripheral } from 'rp2040js';

const TIMEHW = 0x00, TIMELW = 0x04, TIMEHR = 0x08, TIMELR = 0x0c, ALARM0 = 0x10, ALARM3 = 0x1c, ARMED = 0x20;
const TIMERAWH = 0x24, TIMERAWL = 0x28, DBGPAUSE = 0x2c, INTR = 0x34, INTE = 0x38, INTF = 0x3c, INTS = 0x40;
const NANOS_PER_MICRO = 1000;
const TWO_TO_32 = 2 ** 32;

/**
 * The 64-bit microsecond counter and its four alarms (datasheet 4.6). An alarm fires when the low word becomes equal to
 * it, so one that is set to a microsecond that has begun already fires after 2^32 us: as on the chip, where it is a bug.
 */
export class Timer extends BasePeripheral {
    /** @param epochNanos machine time at which the counter is 0 */
    constructor(chip, epochNanos) {
        super(chip, 'TIMER');
        this.epochNanos = epochNanos;
        this.targets = new Uint32Array(4);
        this.alarms = [0, 1, 2, 3].map((n) => chip.clock.createAlarm(() => this.fire(n)));
        this.latchedHigh = 0;
        this.raw = 0;
        this.enabled = 0;
        this.forced = 0;
    }

    micros() {
        return Math.floor((this.rp2040.clock.nanos - this.epochNanos) / NANOS_PER_MICRO);
    }

    readUint32(offset) {
        switch (offset) {
            case TIMEHR:
                return this.latchedHigh;
            case TIMELR: {
                const now = this.micros();
                this.latchedHigh = Math.floor(now / TWO_TO_32);
                return now % TWO_TO_32;
            }
            case TIMERAWH:
                return Math.floor(this.micros() / TWO_TO_32);
            case TIMERAWL:
                return this.micros() % TWO_TO_32;
            case ARMED:
                return this.alarms.reduce((mask, alarm, n) => mask | (alarm.scheduled ? 1 << n : 0), 0);
            case DBGPAUSE:
                return 7;
            case INTR:
                return this.raw;
            case INTE:
                return this.enabled;
            case INTF:
                return this.forced;
            case INTS:
                return (this.raw & this.enabled) | this.forced;
            default:
                return offset >= ALARM0 && offset <= ALARM3
                    ? this.targets[(offset - ALARM0) >> 2]
                    : super.readUint32(offset);
        }
    }

    writeUint32(offset, value) {
        switch (offset) {
            case ARMED:
                this.alarms.forEach((alarm, n) => (this.rawWriteValue >>> n) & 1 && alarm.cancel());
                break;
            case DBGPAUSE:
                break;
            case INTR:
                this.raw &= ~this.rawWriteValue;
                break;
            case INTE:
                this.enabled = value & 15;
                break;
            case INTF:
                this.forced = value & 15;
                break;
            case TIMEHW:
            case TIMELW:
                this.warn('the counter was written: this emulator only lets it run');
                break;
            default:
                if (offset < ALARM0 || offset > ALARM3) {
                    super.writeUint32(offset, value);
                    return;
                }
                this.arm((offset - ALARM0) >> 2, value >>> 0);
        }
        this.update();
    }

    arm(n, target) {
        if (!this.rp2040.watchdog.ticks) {
            this.warn('an alarm was set while the watchdog gives no 1 us ticks (TICK needs 12 cycles and ENABLE)');
        }
        const now = this.micros();
        const ahead = (target - (now % TWO_TO_32) + TWO_TO_32) % TWO_TO_32 || TWO_TO_32;
        this.targets[n] = target;
        this.alarms[n].scheduleAt(this.epochNanos + (now + ahead) * NANOS_PER_MICRO);
    }

    fire(n) {
        this.raw |= 1 << n;
        this.update();
    }

    update() {
        const status = (this.raw & this.enabled) | this.forced;
        for (let n = 0; n < 4; n++) {
            this.rp2040.setInterrupt(n, ((status >> n) & 1) !== 0);
        }
    }
}
