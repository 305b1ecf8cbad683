const FRAME_NANOS = 1e6;
const RESET_NANOS = 10e6, RESUME_NANOS = 20e6, SUSPEND_NANOS = 3e6;
const FRAME_END_NANOS = 0.9e6;
/** Full-speed bits of a packet without its data: sync, PID, check, end; and the gaps between two packets. */
const BITS_PER_SECOND = 12e6;
const TRANSACTION_BITS = 110, NAK_BITS = 65, SILENCE_BITS = 60;
const RETRY_NANOS = 60e3, GAP_NANOS = 2e3, CONTROL_AFTER_NANOS = 300e3;
const MAX_PACKET = 64;
const SET_ADDRESS = 5, SET_CONFIGURATION = 9, CLEAR_FEATURE = 1, TO_ENDPOINT = 2;
const TRIES = 3;

export const CONTROL = Object.freeze({ NONE: 0, UNDER_WAY: 1, DONE: 2, STALLED: 3, TIMED_OUT: 4, SILENT: 5 });

function nanosOf(bits) {
    return (bits / BITS_PER_SECOND) * 1e9;
}

/**
 * A full-speed host: a frame each millisecond of its own clock, the polled endpoints first, then control.
 *
 *     |SOF  IN1 IN2 OUT      control, tried again on NAK              |SOF
 *     0     pollNanos        >= 0.3 ms                       0.9 ms   1 ms
 */
export class UsbHost {
    constructor(clock, warn) {
        this.clock = clock;
        this.warn = warn;
        this.device = null;
        this.ppm = 0;
        this.pollNanos = 10e3;
        this.polled = [];
        this.outs = [];
        this.packets = [];
        this.wakeups = [];
        this.transfer = { state: CONTROL.NONE, received: [] };
        this.plugged = false;
        this.address = 0;
        this.toggles = new Map();
        this.frame = 0;
        this.running = false;
        this.suspended = false;
        this.frameAlarm = clock.createAlarm(() => this.startFrame());
        this.workAlarm = clock.createAlarm(() => this.work());
        this.endAlarm = clock.createAlarm(() => this.endTransaction());
        this.lineAlarm = clock.createAlarm(() => this.lineDone());
        this.idleAlarm = clock.createAlarm(() => this.device !== null && this.device.suspend());
    }

    // what Java asks for

    plug(on) {
        this.plugged = on;
        if (!on) {
            this.silence();
        }
    }

    /** 10 ms of reset; then frames come. */
    reset() {
        this.silence();
        this.address = 0;
        this.toggles.clear();
        this.device?.busReset();
        this.afterLine = () => {
            this.device?.idleAfterReset();
            this.startFrames();
        };
        this.lineAlarm.schedule(RESET_NANOS);
    }

    suspend() {
        this.silence();
        this.suspended = true;
        this.idleAlarm.schedule(SUSPEND_NANOS);
    }

    /** 20 ms of resume; then frames come again. */
    resume() {
        this.idleAlarm.cancel();
        this.device?.resume();
        this.afterLine = () => this.startFrames();
        this.lineAlarm.schedule(RESUME_NANOS);
    }

    control(setup, data, frames) {
        this.transfer = {
            state: CONTROL.UNDER_WAY, setup, data, received: [], stage: 'setup', pid: 1, sent: 0, frames, silent: 0,
        };
    }

    poll(endpoint, on) {
        this.polled = this.polled.filter((other) => other !== endpoint);
        if (on) {
            this.polled.push(endpoint);
        }
    }

    out(endpoint, bytes) {
        this.outs.push({ endpoint, bytes });
    }

    // the line

    /** A device that is there and hears nothing sees the bus suspended, also before its first reset. */
    deviceAttached(device, on) {
        this.device = on ? device : null;
        if (on && !this.running && !this.lineAlarm.scheduled) {
            this.idleAlarm.schedule(SUSPEND_NANOS);
        }
    }

    deviceWakes() {
        if (!this.suspended) {
            this.warn('the device signals resume while the bus is not suspended');
            return;
        }
        this.wakeups.push(this.clock.micros);
        this.resume();
    }

    silence() {
        this.running = false;
        this.suspended = false;
        for (const alarm of [this.frameAlarm, this.workAlarm, this.endAlarm, this.lineAlarm, this.idleAlarm]) {
            alarm.cancel();
        }
        this.current = null;
    }

    lineDone() {
        this.afterLine();
    }

    // frames

    startFrames() {
        this.running = true;
        this.suspended = false;
        this.startFrame();
    }

    startFrame() {
        this.frame = (this.frame + 1) & 0x7ff;
        this.device?.startOfFrame(this.frame);
        this.frameStart = this.clock.nanos;
        // the host's millisecond, on multiples of it where its clock is exact
        const length = FRAME_NANOS * (1 - this.ppm / 1e6);
        const next = this.ppm === 0 ? (Math.floor(this.frameStart / FRAME_NANOS) + 1) * FRAME_NANOS : this.frameStart + length;
        this.frameAlarm.scheduleAt(next);
        this.jobs = this.device === null ? [] : [
            ...this.polled.map((endpoint) => () => this.pollIn(endpoint)),
            ...this.outs.slice(0, 4).map((out) => () => this.pollOut(out)),
        ];
        if (this.transfer.state === CONTROL.UNDER_WAY && --this.transfer.frames < 0) {
            this.transfer.state = CONTROL.TIMED_OUT;
        }
        this.workAlarm.scheduleAt(this.frameStart + this.pollNanos);
    }

    work() {
        const job = this.jobs.shift();
        if (job !== undefined) {
            job();
            return;
        }
        if (this.transfer.state !== CONTROL.UNDER_WAY) {
            return;
        }
        const into = this.clock.nanos - this.frameStart;
        if (into < CONTROL_AFTER_NANOS) {
            this.workAlarm.scheduleAt(this.frameStart + CONTROL_AFTER_NANOS);
        } else if (into < FRAME_END_NANOS) {
            this.controlStep();
        }
    }

    /** The transaction of the token now takes so many bits; then the device is told and the next one comes. */
    transact(bits, answer, then, gapNanos = GAP_NANOS) {
        this.current = { answer, then, gapNanos };
        this.endAlarm.schedule(nanosOf(bits));
    }

    endTransaction() {
        const { answer, then, gapNanos } = this.current;
        this.current = null;
        if (answer !== null && typeof answer === 'object') {
            answer.done();
            this.device?.update();
        }
        then();
        this.workAlarm.schedule(gapNanos);
    }

    pollIn(endpoint) {
        const device = this.device;
        if (device === null || !device.listens(this.address)) {
            this.transact(SILENCE_BITS, null, () => {});
            return;
        }
        const tokenMicros = this.clock.micros;
        const answer = device.in(endpoint);
        if (answer === null || answer === 'nak') {
            this.transact(NAK_BITS, null, () => {});
            return;
        }
        if (answer === 'stall') {
            this.packets.push({ endpoint, micros: tokenMicros, stalled: true, data: [] });
            this.poll(endpoint, false);
            this.transact(NAK_BITS, null, () => {});
            return;
        }
        const expected = this.toggles.get(endpoint) ?? 0;
        if (answer.pid !== expected) {
            this.warn(`endpoint ${endpoint} IN sent DATA${answer.pid} where DATA${expected} was due: taken for a repetition`);
        } else {
            this.toggles.set(endpoint, expected ^ 1);
            this.packets.push({ endpoint, micros: tokenMicros, stalled: false, data: answer.data });
        }
        this.transact(TRANSACTION_BITS + 8 * answer.data.length, answer, () => {});
    }

    pollOut(out) {
        const key = 0x10 + out.endpoint;
        const pid = this.toggles.get(key) ?? 0;
        const device = this.device;
        const answer = device !== null && device.listens(this.address) ? device.out(out.endpoint, pid, out.bytes) : null;
        const bits = TRANSACTION_BITS + 8 * out.bytes.length;
        if (answer === null || answer === 'nak') {
            this.transact(bits, null, () => {});
            return;
        }
        this.outs = this.outs.filter((other) => other !== out);
        if (answer === 'stall') {
            this.packets.push({ endpoint: key, micros: this.clock.micros, stalled: true, data: [] });
        } else {
            this.toggles.set(key, pid ^ 1);
        }
        this.transact(bits, answer === 'stall' ? null : answer, () => {});
    }

    // control transfers: setup, data, status

    controlStep() {
        const transfer = this.transfer;
        const device = this.device;
        if (device === null || !device.listens(this.address)) {
            transfer.silent++;
            if (transfer.silent >= TRIES) {
                transfer.state = CONTROL.SILENT;
            }
            this.transact(SILENCE_BITS, null, () => {});
            return;
        }
        const wantsIn = (transfer.setup[0] & 0x80) !== 0;
        const length = transfer.setup[6] | (transfer.setup[7] << 8);
        switch (transfer.stage) {
            case 'setup': {
                const answer = device.setup(transfer.setup);
                this.transact(TRANSACTION_BITS + 64, answer, () => {
                    transfer.stage = length === 0 ? 'status' : wantsIn ? 'in' : 'out';
                });
                break;
            }
            case 'in':
                this.controlIn(device, transfer, length);
                break;
            case 'out':
                this.controlOut(device, transfer, length);
                break;
            default:
                this.controlStatus(device, transfer, wantsIn && length > 0);
        }
    }

    refused(transfer, answer) {
        if (answer === 'stall') {
            this.transact(NAK_BITS, null, () => (transfer.state = CONTROL.STALLED));
            return true;
        }
        if (answer === 'nak' || answer === null) {
            this.transact(NAK_BITS, null, () => {}, RETRY_NANOS);
            return true;
        }
        return false;
    }

    controlIn(device, transfer, length) {
        const answer = device.in(0);
        if (this.refused(transfer, answer)) {
            return;
        }
        const fits = answer.pid === transfer.pid;
        if (!fits) {
            this.warn(`endpoint 0 IN sent DATA${answer.pid} where DATA${transfer.pid} was due`);
        }
        this.transact(TRANSACTION_BITS + 8 * answer.data.length, answer, () => {
            if (!fits) {
                return;
            }
            transfer.pid ^= 1;
            transfer.received.push(...answer.data);
            if (transfer.received.length > length) {
                this.warn(`endpoint 0 IN sent ${transfer.received.length} bytes where ${length} were asked for`);
            }
            if (answer.data.length < MAX_PACKET || transfer.received.length >= length) {
                transfer.stage = 'status';
            }
        });
    }

    controlOut(device, transfer, length) {
        const part = transfer.data.slice(transfer.sent, transfer.sent + MAX_PACKET);
        const answer = device.out(0, transfer.pid, part);
        if (this.refused(transfer, answer)) {
            return;
        }
        this.transact(TRANSACTION_BITS + 8 * part.length, answer, () => {
            transfer.pid ^= 1;
            transfer.sent += part.length;
            if (transfer.sent >= length) {
                transfer.stage = 'status';
            }
        });
    }

    controlStatus(device, transfer, statusIsOut) {
        const answer = statusIsOut ? device.out(0, 1, []) : device.in(0);
        if (this.refused(transfer, answer)) {
            return;
        }
        if (!statusIsOut && (answer.data.length !== 0 || answer.pid !== 1)) {
            this.warn(`the status of a control transfer is DATA${answer.pid} with ${answer.data.length} bytes`);
        }
        this.transact(TRANSACTION_BITS, answer, () => this.controlDone(transfer));
    }

    controlDone(transfer) {
        transfer.state = CONTROL.DONE;
        const [type, request, value, , index] = transfer.setup;
        if (type === 0 && request === SET_ADDRESS) {
            this.address = value;
        } else if (type === 0 && request === SET_CONFIGURATION) {
            this.toggles.clear();
        } else if (type === TO_ENDPOINT && request === CLEAR_FEATURE) {
            this.toggles.delete(index & 0x80 ? index & 15 : 0x10 + index);
        }
    }
}
