import { Chip } from './chip.js';
import { Clock } from './clock.js';
import { Counters, WINDOW_NANOS } from './counters.js';
import { Flash } from './flash.js';
import { Log } from './log.js';
import { Stimuli } from './stimuli.js';
import { CONTROL, UsbHost } from './usb-host.js';

export const STATE = Object.freeze({ OFF: 0, RUNNING: 1, POWER_CUT: 2, LOCKED_UP: 3, USB_BOOT: 4 });
const FLASH_BYTES = 2 * 1024 * 1024;
const HOST_BAUD = 2_000_000;
const LINES = 10, FIRST_LINE_PIN = 2, CHANNELS = 4;
const LONGEST_STRETCH = 1 << 28;
/** Cycles in which the firmware must come to rest while time stands still: a quarter of a second. */
const FROZEN_CYCLES = 31_250_000;

/** The board: chip after chip on one flash, the pins as the world drives them, and the bench at the other end of the wires. */
export class Machine {
    constructor() {
        this.clock = new Clock();
        this.log = new Log(this.clock);
        this.stimuli = new Stimuli();
        this.counters = new Counters();
        this.state = STATE.OFF;
        this.flashContent = new Uint8Array(FLASH_BYTES).fill(0xff);
        this.cut = {
            commands: 0, bytes: 0, afterCommands: Infinity, afterBytes: Infinity, happens: () => this.powerCut(),
        };
        this.scratch = new Uint32Array(8);
        this.closed = 0;
        this.counts = [0, 0, 0, 0];
        this.faults = [];
        this.heard = [];
        this.resets = 0;
        this.seed = 1;
        this.host = new UsbHost(this.clock, (text) => this.log.warn('USB host', text));
        this.windowAlarm = this.clock.createAlarm(() => this.endWindow());
        this.cutAlarm = this.clock.createAlarm(() => {
            this.flash.powerGone();
            this.powerCut();
        });
        this.clock.keepAlarms();
    }

    /** A small generator of its own, so that what chance decides is the same everywhere (xorshift32). */
    random() {
        let x = this.seed;
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        this.seed = x;
        return x >>> 0;
    }

    // power and reset

    start(options) {
        this.clock.base = options.startMicros * 1000;
        this.seed = options.seed || 1;
        this.closed = options.closed;
        this.counts = options.counts;
        this.fromRom = options.fromRom;
        this.boot({ reason: 0, byPower: true, epochNanos: 0 });
        this.windowAlarm.scheduleAt((Math.floor(this.clock.base / WINDOW_NANOS) + 1) * WINDOW_NANOS);
    }

    /** Power goes and comes again, or the reset pin was low: time goes on, what is in flash stays. */
    restart(byPower) {
        if (byPower) {
            this.flash.powerGone();
            this.scratch.fill(0);
        }
        this.boot({ reason: 0, byPower, epochNanos: this.clock.base });
    }

    boot(life) {
        const board = { clock: this.clock, log: this.log, scratch: this.scratch, hostBaud: HOST_BAUD };
        this.heard.push(...(this.chip?.uart[0].takeSent() ?? []));
        this.host.deviceAttached(null, false);
        this.clock.beginLife();
        if (this.flash === undefined || life.byPower) {
            this.flash = new Flash(this.flashContent, this.clock, () => this.random(), this.cut, (text) =>
                this.log.warn('flash', text));
        }
        board.flash = this.flash;
        this.clock.keepAlarms();
        const chip = new Chip(board, life, {
            reset: (reason) => this.resetBy(reason ?? 0),
            usbBoot: () => this.stop(STATE.USB_BOOT),
            hardFault: (text) => this.faults.push(`at ${this.clock.micros.toFixed(3)} us, ${text}`),
            lockup: (text) => {
                this.faults.push(`at ${this.clock.micros.toFixed(3)} us, lockup: ${text}`);
                // nothing but a reset helps, and where the watchdog runs, one is on its way
                if (!chip.watchdog.running) {
                    this.stop(STATE.LOCKED_UP);
                }
            },
            attached: (on) => this.host.deviceAttached(chip.usb, on),
            wakeup: () => this.host.deviceWakes(),
        });
        this.chip = chip;
        this.clock.core = chip.core;
        this.awakeBefore = 0;
        for (let line = 0; line < LINES; line++) {
            chip.gpio[FIRST_LINE_PIN + line].addListener(() => this.driveLine(line));
            this.driveLine(line);
        }
        this.state = STATE.RUNNING;
        this.driveCounts();
        if (this.fromRom) {
            chip.startLikeBootRom();
        } else {
            chip.startAtVectors();
        }
    }

    /** The chip asked for it, or its watchdog ran out: takes effect when the instruction is done. */
    resetBy(reason) {
        this.pendingReset = { reason, byPower: false, epochNanos: this.clock.nanos };
        this.chip.core.stopped = true;
        this.chip.core.endBy(0);
    }

    stop(state) {
        this.state = state;
        this.chip.core.stopped = true;
        this.chip.core.endBy(0);
    }

    powerCut() {
        this.cut.afterCommands = Infinity;
        this.cut.afterBytes = Infinity;
        this.stop(STATE.POWER_CUT);
    }

    // the world

    driveLine(line) {
        const pin = this.chip.gpio[FIRST_LINE_PIN + line];
        const high = ((this.closed >> line) & 1) === 0 && pin.pullupEnabled;
        if (pin.rawInputValue !== high) {
            pin.setInputValue(high);
        }
    }

    setLine(line, closed) {
        this.closed = closed ? this.closed | (1 << line) : this.closed & ~(1 << line);
        this.driveLine(line);
    }

    setCounts(mask, counts) {
        for (let channel = 0; channel < CHANNELS; channel++) {
            if ((mask >> channel) & 1) {
                this.counts[channel] = counts[channel];
            }
        }
        this.driveCounts();
    }

    driveCounts() {
        for (let channel = 0; channel < CHANNELS; channel++) {
            this.chip.adc.ideal[channel] = Math.min(4095, Math.max(0, this.counts[channel]));
        }
    }

    // time

    /** Lets time go on until a time, or until a control transfer is over if that is waited for. */
    run(untilNanos, untilControlIsOver) {
        const { clock, stimuli, host } = this;
        while (clock.base < untilNanos && this.state === STATE.RUNNING) {
            stimuli.applyDue(clock.base);
            clock.fireDue();
            if (this.pendingReset !== undefined) {
                const life = this.pendingReset;
                this.pendingReset = undefined;
                this.resets++;
                this.boot(life);
            }
            if (this.state !== STATE.RUNNING || (untilControlIsOver && host.transfer.state !== CONTROL.UNDER_WAY)) {
                return;
            }
            const limit = Math.min(untilNanos, clock.nextNanos, stimuli.nextNanos);
            const core = this.chip.core;
            if (core.stopped || (core.waiting && !core.interruptsUpdated)) {
                clock.base = limit;
                continue;
            }
            core.run(Math.min(LONGEST_STRETCH, Math.max(1, Math.ceil((limit - clock.base) / core.cycleNanos))));
            core.split();
        }
    }

    endWindow() {
        const awake = this.chip.core.awakeCycles;
        this.counters.window(awake - this.awakeBefore, this.clock.base);
        this.awakeBefore = awake;
        this.windowAlarm.scheduleAt(this.windowAlarm.nanos + WINDOW_NANOS);
    }

    /** Gives bytes to the firmware and lets it work on them while time stands still; false when it does not come to rest. */
    request(bytes) {
        const { chip, clock } = this;
        const uart = chip.uart[0];
        let at = 0;
        let left = FROZEN_CYCLES;
        clock.frozen = true;
        uart.flush();
        do {
            if (chip.core.waiting) {
                at += uart.inject(bytes, at);
            }
            chip.core.run(left);
            left -= chip.core.budget - chip.core.left;
            chip.core.split();
        } while (left > 0 && (at < bytes.length || !chip.core.waiting) && !chip.core.stopped);
        clock.frozen = false;
        return chip.core.waiting;
    }
}
