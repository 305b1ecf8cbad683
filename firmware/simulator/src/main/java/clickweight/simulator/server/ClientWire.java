package clickweight.simulator.server;

import java.io.Closeable;
import java.io.IOException;

/** The way to one client. Nothing here waits for it. */
interface ClientWire extends Closeable {
    /** Takes bytes the client has sent; 0 for none now, -1 when it has gone. */
    int read(byte[] bytes, int offset, int length) throws IOException;

    /** Gives bytes to the client and returns how many it takes now; the rest is to be offered again. */
    int write(byte[] bytes, int offset, int length) throws IOException;
}
