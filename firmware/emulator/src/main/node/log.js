const MOST_DIFFERENT = 500;

/**
 * Everything that real hardware would not have liked, once each, with the time and how often. It stands in for the
 * logger of rp2040js, whose own warnings and errors go the same way.
 */
export class Log {
    constructor(clock) {
        this.clock = clock;
        this.counts = new Map();
        this.fresh = [];
    }

    debug() {}

    info() {}

    warn(part, message) {
        const text = `${part}: ${message}`;
        const before = this.counts.get(text) ?? 0;
        this.counts.set(text, before + 1);
        if (before === 0 && this.counts.size <= MOST_DIFFERENT) {
            this.fresh.push(`at ${(this.clock.nanos / 1000).toFixed(3)} us, ${text}`);
        }
    }

    error(part, message) {
        this.warn(part, message);
    }

    /** Warnings not handed out yet. */
    take() {
        const texts = this.fresh;
        this.fresh = [];
        return texts;
    }
}
