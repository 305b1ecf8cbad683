import { BasePeripheral } from 'rp2040js';

const ADDR_ENDP = 0x00, MAIN_CTRL = 0x40, SOF_RD = 0x48, SIE_CTRL = 0x4c, SIE_STATUS = 0x50, BUFF_STATUS = 0x58;
const BUFF_CPU_SHOULD_HANDLE = 0x5c, EP_ABORT = 0x60, EP_ABORT_DONE = 0x64, EP_STALL_ARM = 0x68, NAK_POLL = 0x6c;
const EP_STATUS = 0x70, USB_MUXING = 0x74, USB_PWR = 0x78, PHY_DIRECT = 0x7c, PHY_OVERRIDE = 0x80, PHY_TRIM = 0x84;
const INTR = 0x8c, INTE = 0x90, INTF = 0x94, INTS = 0x98;
const CONTROLLER_EN = 1, HOST_MODE = 2, PULLUP_EN = 1 << 16, RESUME_REMOTE = 1 << 12, EP0_INT_1BUF = 1 << 29;
const TO_PHY = 1, PHY_DP_PULL_UP = 1 << 1, PHY_OVERRIDE_DP_PULL_UP = 1 << 2, VBUS_DETECT = 1 << 2, VBUS_OVERRIDE = 1 << 3;
const VBUS_DETECTED = 1, SUSPENDED = 1 << 4, RESUME = 1 << 11, CONNECTED = 1 << 16, SETUP_REC = 1 << 17;
const TRANS_COMPLETE = 1 << 18, BUS_RESET = 1 << 19, DATA_SEQ_ERROR = 0x80000000, LINE_J = 1 << 2, LINE = 3 << 2;
const STATUS_CLEARED_BY_ONES = 0xff0f0810;
const FULL = 1 << 15, LAST = 1 << 14, PID = 1 << 13, STALL = 1 << 11, AVAILABLE = 1 << 10, LENGTH = 0x3ff;
const ENDPOINT_ENABLED = 0x80000000, ENDPOINT_DOUBLE = 1 << 30, INT_PER_BUFFER = 1 << 29, OFFSET = 0xffc0;
const EP0_BUFFER = 0x100;
const BUFFER_CONTROL = 0x80, BUFFER_CONTROL_END = 0x100;
const USB_IRQ = 5;
/** The controller believes in a connection after so long an idle line, also one that is forced (erratum RP2040-E5). */
const CONNECT_NANOS = 800e3;

/**
 * The USB controller as a device (datasheet 4.1): registers, buffers and what they do when the host's tokens come. The
 * host's side is usb-host.js; it asks {@link in}, {@link out} and {@link setup} at the time of a token, and ends the
 * transaction with {@link finish}, when the firmware is told.
 */
export class UsbDevice extends BasePeripheral {
    /** @param events { attached(on), wakeup() } */
    constructor(chip, events) {
        super(chip, 'USB');
        this.events = events;
        this.ram = chip.usbDPRAMView;
        this.isAttached = false;
        this.connectAlarm = chip.clock.createAlarm(() => {
            this.status |= CONNECTED;
            this.update();
        });
        this.reset();
    }

    reset() {
        this.registers = new Map([[PHY_DIRECT, 0], [PHY_OVERRIDE, 0], [PHY_TRIM, 0x1f1f], [NAK_POLL, 0x100010]]);
        this.address = 0;
        this.mainControl = 0;
        this.control = 0;
        this.status = 0;
        this.buffers = 0;
        this.abort = 0;
        this.abortDone = 0;
        this.stallArm = 0;
        this.endpointStatus = 0;
        this.muxing = 0;
        this.power = 0;
        this.enabled = 0;
        this.forced = 0;
        this.frame = 0;
        this.sofSeen = false;
        this.attach();
        this.update();
    }

    word(offset) {
        return this.ram.getUint32(offset, true);
    }

    // the firmware's end: buffers

    storeRam(offset, value, size) {
        const at = offset & ~3;
        const before = this.word(at);
        if (size === 4) {
            this.ram.setUint32(offset, value, true);
        } else if (size === 2) {
            this.ram.setUint16(offset, value, true);
        } else {
            this.ram.setUint8(offset, value);
        }
        if (at >= BUFFER_CONTROL && at < BUFFER_CONTROL_END) {
            this.checkHandOver(at, before, this.word(at));
        }
    }

    /** The other clock domain may see AVAILABLE before what is written with it (datasheet 4.1.2.5.1). */
    checkHandOver(at, before, after) {
        const newly = after & ~before & AVAILABLE;
        if (newly && (before ^ after) & ~AVAILABLE & 0xffff) {
            this.warn(`AVAILABLE at 0x${at.toString(16)} was set together with other fields of the buffer`);
        }
    }

    bufferControl(endpoint, isIn) {
        return BUFFER_CONTROL + 8 * endpoint + (isIn ? 0 : 4);
    }

    /** Where the buffer is and whether it tells when it is done; null for an endpoint that is off. */
    endpoint(endpoint, isIn) {
        if (endpoint === 0) {
            return { at: EP0_BUFFER, tells: (this.control & EP0_INT_1BUF) !== 0 };
        }
        const control = this.word(8 * endpoint + (isIn ? 0 : 4));
        if ((control & ENDPOINT_ENABLED) === 0) {
            return null;
        }
        if (control & ENDPOINT_DOUBLE) {
            this.warn(`endpoint ${endpoint} is double buffered, which is not there`);
        }
        return { at: control & OFFSET, tells: (control & INT_PER_BUFFER) !== 0 };
    }

    // the host's end: tokens

    listens(address) {
        return (
            this.isAttached && (this.muxing & TO_PHY) !== 0 && (this.status & CONNECTED) !== 0 &&
            address === this.address
        );
    }

    busReset() {
        this.connectAlarm.cancel();
        this.status = (this.status | BUS_RESET) & ~(SUSPENDED | CONNECTED | LINE);
        this.update();
    }

    /** The line is idle again after a reset. */
    idleAfterReset() {
        this.status |= LINE_J;
        this.connectAlarm.schedule(CONNECT_NANOS);
    }

    startOfFrame(number) {
        if ((this.muxing & TO_PHY) === 0) {
            return;
        }
        this.frame = number;
        this.sofSeen = true;
        this.update();
    }

    /** The bus has been idle for 3 ms. */
    suspend() {
        this.status |= SUSPENDED;
        this.update();
    }

    /** The host drives resume. */
    resume() {
        this.status = (this.status | RESUME) & ~SUSPENDED;
        this.update();
    }

    /** A setup packet is always taken; it takes back what was armed on endpoint 0. */
    setup(bytes) {
        bytes.forEach((byte, i) => this.ram.setUint8(i, byte));
        this.emptyControl();
        return {
            done: () => {
                // also what the firmware offered while the packet was on the wire
                this.emptyControl();
                this.status |= SETUP_REC;
            },
        };
    }

    emptyControl() {
        this.stallArm = 0;
        for (const at of [this.bufferControl(0, true), this.bufferControl(0, false)]) {
            this.ram.setUint32(at, this.word(at) & ~(AVAILABLE | STALL), true);
        }
    }

    stalls(endpoint, isIn, control) {
        const armed = endpoint !== 0 || (this.stallArm >> (isIn ? 0 : 1)) & 1;
        if ((control & STALL) === 0 || !armed) {
            return false;
        }
        this.endpointStatus |= 1 << (2 * endpoint + (isIn ? 0 : 1));
        this.update();
        return true;
    }

    /** An IN token: what the device answers, { data, pid, done } or 'nak', 'stall' or null for silence. */
    in(endpoint) {
        const buffer = this.endpoint(endpoint, true);
        if (buffer === null) {
            return null;
        }
        const at = this.bufferControl(endpoint, true);
        const control = this.word(at);
        if (this.stalls(endpoint, true, control)) {
            return 'stall';
        }
        if ((control & AVAILABLE) === 0) {
            return 'nak';
        }
        if ((control & FULL) === 0) {
            this.warn(`endpoint ${endpoint} IN is available but not full`);
        }
        const length = control & LENGTH;
        const data = new Uint8Array(length);
        for (let i = 0; i < length; i++) {
            data[i] = this.ram.getUint8(buffer.at + i);
        }
        return { data, pid: control & PID ? 1 : 0, done: () => this.finish(endpoint, true, buffer, control, length) };
    }

    /** An OUT token with its data: { done } when taken, or 'nak', 'stall' or null for silence. */
    out(endpoint, pid, bytes) {
        const buffer = this.endpoint(endpoint, false);
        if (buffer === null) {
            return null;
        }
        const control = this.word(this.bufferControl(endpoint, false));
        if (this.stalls(endpoint, false, control)) {
            return 'stall';
        }
        if ((control & AVAILABLE) === 0 || control & FULL) {
            return 'nak';
        }
        if ((control & PID ? 1 : 0) !== pid) {
            this.warn(`endpoint ${endpoint} OUT expects DATA${control & PID ? 1 : 0} and got DATA${pid}`);
            this.status |= DATA_SEQ_ERROR;
            return { done: () => {} };
        }
        if (bytes.length > (control & LENGTH)) {
            this.warn(`endpoint ${endpoint} OUT has room for ${control & LENGTH} bytes and got ${bytes.length}`);
        }
        bytes.forEach((byte, i) => this.ram.setUint8(buffer.at + i, byte));
        return { done: () => this.finish(endpoint, false, buffer, control, bytes.length) };
    }

    finish(endpoint, isIn, buffer, control, length) {
        const at = this.bufferControl(endpoint, isIn);
        const kept = this.word(at) & ~(AVAILABLE | FULL | LENGTH);
        this.ram.setUint32(at, (kept | (isIn ? 0 : FULL) | length) >>> 0, true);
        if (buffer.tells) {
            this.buffers |= 1 << (2 * endpoint + (isIn ? 0 : 1));
        }
        if (control & LAST) {
            this.status |= TRANS_COMPLETE;
        }
    }

    // the firmware's end: registers

    get raw() {
        const status = this.status;
        return (
            (this.buffers ? 1 << 4 : 0) | (status & TRANS_COMPLETE ? 1 << 3 : 0) |
            (status & DATA_SEQ_ERROR ? 1 << 5 : 0) | (status & VBUS_DETECTED ? 1 << 11 : 0) |
            (status & BUS_RESET ? 1 << 12 : 0) | (status & CONNECTED ? 1 << 13 : 0) |
            (status & SUSPENDED ? 1 << 14 : 0) | (status & RESUME ? 1 << 15 : 0) |
            (status & SETUP_REC ? 1 << 16 : 0) | (this.sofSeen ? 1 << 17 : 0) |
            (this.abortDone ? 1 << 18 : 0) | (this.endpointStatus ? 1 << 19 : 0)
        );
    }

    update() {
        this.rp2040.setInterrupt(USB_IRQ, ((this.raw & this.enabled) | this.forced) !== 0);
    }

    readUint32(offset) {
        switch (offset) {
            case ADDR_ENDP:
                return this.address;
            case MAIN_CTRL:
                return this.mainControl;
            case SOF_RD:
                this.sofSeen = false;
                this.update();
                return this.frame & 0x7ff;
            case SIE_CTRL:
                return this.control;
            case SIE_STATUS:
                return this.status;
            case BUFF_STATUS:
                return this.buffers;
            case BUFF_CPU_SHOULD_HANDLE:
                return 0;
            case EP_ABORT:
                return this.abort;
            case EP_ABORT_DONE:
                return this.abortDone;
            case EP_STALL_ARM:
                return this.stallArm;
            case EP_STATUS:
                return this.endpointStatus;
            case USB_MUXING:
                return this.muxing;
            case USB_PWR:
                return this.power;
            case INTR:
                return this.raw;
            case INTE:
                return this.enabled;
            case INTF:
                return this.forced;
            case INTS:
                return (this.raw & this.enabled) | this.forced;
            default:
                return this.registers.has(offset) ? this.registers.get(offset) : super.readUint32(offset);
        }
    }

    writeUint32(offset, value) {
        switch (offset) {
            case ADDR_ENDP:
                this.address = value & 0x7f;
                break;
            case MAIN_CTRL:
                this.mainControl = value;
                if (value & HOST_MODE) {
                    this.warn('host mode is not there');
                }
                break;
            case SIE_CTRL:
                this.control = value & ~RESUME_REMOTE;
                if (value & RESUME_REMOTE) {
                    this.events.wakeup();
                }
                break;
            case SIE_STATUS:
                this.status &= ~(this.rawWriteValue & STATUS_CLEARED_BY_ONES);
                break;
            case BUFF_STATUS:
                this.buffers &= ~this.rawWriteValue;
                break;
            case EP_ABORT:
                this.abort = value;
                this.abortDone |= value;
                break;
            case EP_ABORT_DONE:
                this.abortDone &= ~this.rawWriteValue;
                break;
            case EP_STALL_ARM:
                this.stallArm = value & 3;
                break;
            case EP_STATUS:
                this.endpointStatus &= ~this.rawWriteValue;
                break;
            case USB_MUXING:
                this.muxing = value;
                break;
            case USB_PWR:
                this.power = value;
                break;
            case INTE:
                this.enabled = value & 0xfffff;
                break;
            case INTF:
                this.forced = value & 0xfffff;
                break;
            default:
                if (this.registers.has(offset)) {
                    this.registers.set(offset, value);
                } else {
                    super.writeUint32(offset, value);
                }
        }
        this.attach();
        this.update();
    }

    attach() {
        const powered = (this.power & (VBUS_DETECT | VBUS_OVERRIDE)) === (VBUS_DETECT | VBUS_OVERRIDE);
        this.status = powered ? this.status | VBUS_DETECTED : this.status & ~VBUS_DETECTED;
        const pulledUp =
            (this.muxing & TO_PHY && this.control & PULLUP_EN) ||
            (this.registers.get(PHY_OVERRIDE) & PHY_OVERRIDE_DP_PULL_UP &&
                this.registers.get(PHY_DIRECT) & PHY_DP_PULL_UP);
        const now = (this.mainControl & CONTROLLER_EN) !== 0 && powered && Boolean(pulledUp);
        if (now !== this.isAttached) {
            this.isAttached = now;
            this.status = now ? this.status | LINE_J : this.status & ~LINE;
            this.events.attached(now);
        }
    }
}
