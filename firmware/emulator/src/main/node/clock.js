/**
 * Virtual time in nanoseconds, with the alarms of the peripherals. Time moves only when the machine says so. While the
 * core runs a stretch of instructions, "now" is derived from the cycles of that stretch, and an alarm that is set
 * earlier than the end of the stretch cuts it short: so nothing is looked up per instruction.
 *
 * It has the methods that the peripherals of rp2040js call (nanos, micros, createAlarm) and their ways of an alarm
 * (schedule, cancel).
 */
export class Alarm {
    constructor(clock, callback) {
        this.clock = clock;
        this.callback = callback;
        this.nanos = 0;
        this.scheduled = false;
        this.next = null;
    }

    /** Fires once, so many nanoseconds from now; an alarm that was set already is moved. */
    schedule(deltaNanos) {
        this.scheduleAt(this.clock.nanos + deltaNanos);
    }

    /** Fires once at a time; at once when that is gone by. */
    scheduleAt(nanos) {
        this.cancel();
        this.nanos = nanos;
        this.clock.link(this);
    }

    cancel() {
        if (this.scheduled) {
            this.clock.unlink(this);
        }
    }
}

export class Clock {
    constructor() {
        this.base = 0;
        this.first = null;
        /** While set, time stands still and no alarm fires. */
        this.frozen = false;
        /** The core whose stretch of instructions is under way, for what "now" means inside of it. */
        this.core = null;
        this.owned = [];
    }

    get nanos() {
        const core = this.core;
        return this.frozen || core === null ? this.base : this.base + (core.budget - core.left) * core.cycleNanos;
    }

    get micros() {
        return this.nanos / 1000;
    }

    createAlarm(callback) {
        const alarm = new Alarm(this, callback);
        this.owned.push(alarm);
        return alarm;
    }

    /** Alarms made from now on belong to a new life of the chip; those of the life before never fire. */
    beginLife() {
        this.owned.forEach((alarm) => alarm.cancel());
        this.owned = [];
    }

    /** Alarms made until now belong to nobody's life and stay. */
    keepAlarms() {
        this.owned = [];
    }

    /** Puts an alarm into its place; of two at the same time the one set first fires first. */
    link(alarm) {
        let before = null;
        let after = this.first;
        while (after !== null && after.nanos <= alarm.nanos) {
            before = after;
            after = after.next;
        }
        alarm.next = after;
        if (before === null) {
            this.first = alarm;
        } else {
            before.next = alarm;
        }
        alarm.scheduled = true;
        if (before === null && this.core !== null && !this.frozen) {
            this.core.endBy(Math.ceil((alarm.nanos - this.base) / this.core.cycleNanos));
        }
    }

    unlink(alarm) {
        let before = null;
        let at = this.first;
        while (at !== alarm) {
            before = at;
            at = at.next;
        }
        if (before === null) {
            this.first = alarm.next;
        } else {
            before.next = alarm.next;
        }
        alarm.scheduled = false;
        alarm.next = null;
    }

    /** Time of the next alarm, or Infinity. */
    get nextNanos() {
        return this.first === null ? Infinity : this.first.nanos;
    }

    /** Fires every alarm that is due now, in order. */
    fireDue() {
        while (this.first !== null && this.first.nanos <= this.base) {
            const alarm = this.first;
            this.unlink(alarm);
            alarm.callback();
        }
    }
}
