import { BINS } from './counters.js';

/** The commands of the pipe; EmulatorCommand.java has the same numbers. All figures are little endian. */
const FLASH = 1, START = 2, LINE = 3, COUNTS = 4, UART_IN = 5, RUN = 6, REQUEST = 7, PEEK = 8, POKE = 9, READ_FLASH = 10;
const COUNTERS = 11, CUT_COMMANDS = 12, CUT_BYTES = 13, CUT_TIME = 14, RESTART = 15, USB_PLUG = 16, USB_RESET = 17;
const USB_SUSPEND = 18, USB_RESUME = 19, USB_CONTROL = 20, USB_POLL = 21, USB_OUT = 22, USB_CLOCK = 23;
const USB_DROP_OUTS = 24;
const NANOS_PER_MICRO = 1000;
const NOTHING = Buffer.alloc(0);

/** Reads figures one after the other. */
class Reader {
    constructor(bytes) {
        this.bytes = bytes;
        this.at = 0;
    }

    get more() {
        return this.at < this.bytes.length;
    }

    u8() {
        return this.bytes[this.at++];
    }

    u16() {
        this.at += 2;
        return this.bytes.readUInt16LE(this.at - 2);
    }

    u32() {
        this.at += 4;
        return this.bytes.readUInt32LE(this.at - 4);
    }

    i16() {
        this.at += 2;
        return this.bytes.readInt16LE(this.at - 2);
    }

    /** Whole numbers that may be beyond 32 bits, as a double. */
    f64() {
        this.at += 8;
        return this.bytes.readDoubleLE(this.at - 8);
    }

    block() {
        const length = this.u32();
        this.at += length;
        return this.bytes.subarray(this.at - length, this.at);
    }
}

/** Performs all commands of a batch; returns what the last one that answers has to say. */
export function perform(machine, batch) {
    const reader = new Reader(batch);
    let extra = NOTHING;
    while (reader.more) {
        extra = command(machine, reader.u8(), reader) ?? extra;
    }
    return extra;
}

function command(machine, op, reader) {
    switch (op) {
        case FLASH: {
            const at = reader.u32();
            machine.flashContent.set(reader.block(), at);
            return undefined;
        }
        case START:
            machine.start({
                fromRom: reader.u8() !== 0,
                startMicros: reader.f64(),
                closed: reader.u16(),
                counts: [reader.i16(), reader.i16(), reader.i16(), reader.i16()],
                seed: reader.u32(),
            });
            return undefined;
        case LINE: {
            const line = reader.u8();
            const closed = reader.u8() !== 0;
            machine.stimuli.add(reader.f64() * NANOS_PER_MICRO, () => machine.setLine(line, closed));
            return undefined;
        }
        case COUNTS: {
            const mask = reader.u8();
            const counts = [reader.i16(), reader.i16(), reader.i16(), reader.i16()];
            machine.stimuli.add(reader.f64() * NANOS_PER_MICRO, () => machine.setCounts(mask, counts));
            return undefined;
        }
        case UART_IN: {
            const nanos = reader.f64() * NANOS_PER_MICRO;
            const bytes = Uint8Array.from(reader.block());
            machine.stimuli.add(nanos, () => machine.chip.uart[0].hostSend(bytes));
            return undefined;
        }
        case RUN: {
            const nanos = reader.f64() * NANOS_PER_MICRO;
            machine.run(nanos, reader.u8() !== 0);
            return undefined;
        }
        case REQUEST:
            return Buffer.from([machine.request(reader.block()) ? 1 : 0]);
        case PEEK:
            return peek(machine, reader.u32(), reader.u32());
        case POKE: {
            const at = reader.u32();
            poke(machine.chip.core, at, reader.block());
            return undefined;
        }
        case READ_FLASH: {
            const at = reader.u32();
            return Buffer.from(machine.flashContent.subarray(at, at + reader.u32()));
        }
        case COUNTERS:
            return counters(machine, reader.u8() !== 0);
        case CUT_COMMANDS:
            machine.cut.commands = 0;
            machine.cut.afterCommands = reader.f64();
            return undefined;
        case CUT_BYTES:
            machine.cut.bytes = 0;
            machine.cut.afterBytes = reader.f64();
            return undefined;
        case CUT_TIME:
            machine.cutAlarm.scheduleAt(reader.f64() * NANOS_PER_MICRO);
            return undefined;
        case RESTART:
            machine.restart(reader.u8() !== 0);
            return undefined;
        default:
            return usbCommand(machine.host, op, reader);
    }
}

function usbCommand(host, op, reader) {
    switch (op) {
        case USB_PLUG:
            host.plug(reader.u8() !== 0);
            return undefined;
        case USB_RESET:
            host.reset();
            return undefined;
        case USB_SUSPEND:
            host.suspend();
            return undefined;
        case USB_RESUME:
            host.resume();
            return undefined;
        case USB_CONTROL: {
            const setup = [...reader.block()];
            host.control(setup, [...reader.block()], reader.u32());
            return undefined;
        }
        case USB_POLL: {
            const endpoint = reader.u8();
            host.poll(endpoint, reader.u8() !== 0);
            return undefined;
        }
        case USB_OUT: {
            const endpoint = reader.u8();
            host.out(endpoint, [...reader.block()]);
            return undefined;
        }
        case USB_DROP_OUTS:
            host.outs = [];
            return undefined;
        case USB_CLOCK:
            host.ppm = reader.f64();
            host.pollNanos = reader.f64() * NANOS_PER_MICRO;
            return undefined;
        default:
            throw new Error(`command ${op} is not known`);
    }
}

/** Words of memory without their cycles counting. */
function peek(machine, address, words) {
    const core = machine.chip.core;
    const bytes = Buffer.alloc(4 * words);
    for (let i = 0; i < words; i++) {
        bytes.writeInt32LE(core.load32(address + 4 * i), 4 * i);
    }
    core.left = core.budget;
    return bytes;
}

/** Whole words as words, so that registers can be written too; other bytes one by one. */
function poke(core, address, bytes) {
    if (address % 4 === 0 && bytes.length % 4 === 0) {
        for (let i = 0; i < bytes.length; i += 4) {
            core.store32(address + i, bytes.readInt32LE(i));
        }
    } else {
        bytes.forEach((byte, i) => core.store8(address + i, byte));
    }
    core.left = core.budget;
}

function counters(machine, clear) {
    const { counters: counted, chip } = machine;
    const bytes = Buffer.alloc(5 * 8 + 4 * BINS);
    bytes.writeDoubleLE(counted.windows, 0);
    bytes.writeDoubleLE(counted.total, 8);
    bytes.writeDoubleLE(counted.worst, 16);
    bytes.writeDoubleLE(counted.worstNanos / NANOS_PER_MICRO, 24);
    bytes.writeDoubleLE(chip.core.instructions, 32);
    counted.bins.forEach((count, n) => bytes.writeUInt32LE(count, 40 + 4 * n));
    if (clear) {
        counted.clear();
    }
    return bytes;
}

/** Everything that has come about since the last answer. */
export function answer(machine, extra) {
    const parts = [];
    const { chip, host } = machine;
    const head = Buffer.alloc(36);
    head[0] = machine.state;
    head[1] = host.transfer.state;
    head[2] = host.device === null ? 0 : 1;
    head[3] = chip?.core.waiting ? 1 : 0;
    head.writeUInt32LE(machine.resets, 4);
    head.writeDoubleLE(machine.clock.base / NANOS_PER_MICRO, 8);
    head.writeDoubleLE((chip?.timer.epochNanos ?? 0) / NANOS_PER_MICRO, 16);
    head.writeUInt32LE(machine.cut.commands, 24);
    head.writeUInt32LE(machine.cut.bytes, 28);
    head.writeUInt32LE(host.outs.length, 32);
    parts.push(head);
    const sent = machine.heard.concat(chip?.uart[0].takeSent() ?? []);
    machine.heard = [];
    parts.push(block(Buffer.from(sent)));
    parts.push(block(Buffer.from(machine.log.take().join('\n'))));
    parts.push(block(Buffer.from(machine.faults.splice(0).join('\n'))));
    parts.push(packets(host));
    parts.push(block(Buffer.from(host.transfer.received)));
    parts.push(block(Buffer.from(Float64Array.from(host.wakeups.splice(0)).buffer)));
    parts.push(block(extra));
    const body = Buffer.concat(parts);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(body.length, 0);
    return Buffer.concat([length, body]);
}

function block(bytes) {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length, 0);
    return Buffer.concat([length, bytes]);
}

function packets(host) {
    const parts = host.packets.splice(0).map((packet) => {
        const head = Buffer.alloc(11);
        head[0] = packet.endpoint;
        head[1] = packet.stalled ? 1 : 0;
        head[2] = packet.data.length;
        head.writeDoubleLE(packet.micros, 3);
        return Buffer.concat([head, Buffer.from(packet.data)]);
    });
    return block(Buffer.concat(parts));
}
