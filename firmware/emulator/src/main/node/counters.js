export const WINDOW_NANOS = 125_000;
export const BINS = 64;
export const BIN_CYCLES = 250;

/** How many cycles the core was awake in each 125 us of device time: that is what one pass of the main loop costs. */
export class Counters {
    constructor() {
        this.clear();
    }

    clear() {
        this.windows = 0;
        this.total = 0;
        this.worst = 0;
        this.worstNanos = 0;
        this.bins = new Uint32Array(BINS);
        this.startInstructions = null;
    }

    /** A window has ended. */
    window(cycles, nanos) {
        this.windows++;
        this.total += cycles;
        this.bins[Math.min(BINS - 1, Math.floor(cycles / BIN_CYCLES))]++;
        if (cycles > this.worst) {
            this.worst = cycles;
            this.worstNanos = nanos;
        }
    }
}
