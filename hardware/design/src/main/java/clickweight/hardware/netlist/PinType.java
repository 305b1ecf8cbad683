package clickweight.hardware.netlist;

import java.util.Locale;

/** What a pin is to its net, in KiCad's words. */
public enum PinType {
    INPUT,
    OUTPUT,
    BIDIRECTIONAL,
    TRI_STATE,
    PASSIVE,
    POWER_IN,
    POWER_OUT,
    NO_CONNECT;

    /** As files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it drives its net whatever else is on it. */
    public boolean drives() {
        return this == OUTPUT || this == POWER_OUT;
    }
}
