import { readSync, writeSync } from 'node:fs';
import { Machine } from './machine.js';
import { answer, perform } from './commands.js';

/**
 * Reads batches of commands from standard input and answers each on standard output, until the input ends. A batch is its
 * length (32 bits, little endian) and that many bytes; so is an answer.
 */
function readFully(count) {
    const bytes = Buffer.allocUnsafe(count);
    let at = 0;
    while (at < count) {
        const got = readSync(0, bytes, at, count - at, null);
        if (got === 0) {
            process.exit(0);
        }
        at += got;
    }
    return bytes;
}

function writeFully(bytes) {
    let at = 0;
    while (at < bytes.length) {
        at += writeSync(1, bytes, at);
    }
}

const machine = new Machine();
// rp2040js says some things on the console only; and standard output is the pipe
for (const way of ['log', 'info', 'debug', 'warn', 'error']) {
    console[way] = (...words) => machine.log.warn('rp2040js', words.join(' '));
}
for (;;) {
    const batch = readFully(readFully(4).readUInt32LE(0));
    const extra = perform(machine, batch);
    writeFully(answer(machine, extra));
}
