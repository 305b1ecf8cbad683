package clickweight.device.capture;

import clickweight.device.transport.Transports;

/** Breaks the rule that captures need no wire, to show that the rule can fail. */
public final class TransportCanary {
    int devices() {
        return Transports.list().size();
    }
}
