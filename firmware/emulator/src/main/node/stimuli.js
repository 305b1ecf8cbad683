/**
 * What the world does to the chip, in the order of its times; of two things at one time the one given first comes first.
 * Each is applied at exactly its time, before any alarm of the same instant.
 */
export class Stimuli {
    constructor() {
        this.waiting = [];
        this.next = 0;
    }

    get nextNanos() {
        return this.next < this.waiting.length ? this.waiting[this.next].nanos : Infinity;
    }

    /** @param apply called at the time */
    add(nanos, apply) {
        const list = this.waiting;
        let at = list.length;
        while (at > this.next && list[at - 1].nanos > nanos) {
            at--;
        }
        if (at === list.length) {
            list.push({ nanos, apply });
        } else {
            list.splice(at, 0, { nanos, apply });
        }
    }

    applyDue(nanos) {
        while (this.next < this.waiting.length && this.waiting[this.next].nanos <= nanos) {
            this.waiting[this.next++].apply();
        }
        if (this.next === this.waiting.length) {
            this.waiting.length = 0;
            this.next = 0;
        }
    }
}
