package clickweight.device.mouse;

/** Tag and type of the items that matter here, and the usages that make a mouse (HID Usage Tables 1.5). */
final class Items {
    static final int INPUT = 0x80;
    static final int OUTPUT = 0x90;
    static final int FEATURE = 0xB0;
    static final int COLLECTION = 0xA0;
    static final int END_COLLECTION = 0xC0;

    static final int USAGE_PAGE = 0x04;
    static final int LOGICAL_MINIMUM = 0x14;
    static final int LOGICAL_MAXIMUM = 0x24;
    static final int PHYSICAL_MINIMUM = 0x34;
    static final int PHYSICAL_MAXIMUM = 0x44;
    static final int REPORT_SIZE = 0x74;
    static final int REPORT_ID = 0x84;
    static final int REPORT_COUNT = 0x94;
    static final int PUSH = 0xA4;
    static final int POP = 0xB4;

    static final int USAGE = 0x08;
    static final int USAGE_MINIMUM = 0x18;
    static final int USAGE_MAXIMUM = 0x28;
    static final int DELIMITER = 0xA8;

    /** Flags of input, output and feature. */
    static final int CONSTANT = 0x01;

    static final int VARIABLE = 0x02;
    static final int RELATIVE = 0x04;
    static final int NULL_STATE = 0x40;

    /** Kinds of collections. */
    static final int APPLICATION = 0x01;

    static final int LOGICAL = 0x02;

    static final int GENERIC_DESKTOP = 0x01;
    static final int BUTTON = 0x09;
    static final int CONSUMER = 0x0C;

    static final int POINTER = 0x01;
    static final int MOUSE = 0x02;
    static final int X = 0x30;
    static final int Y = 0x31;
    static final int WHEEL = 0x38;
    static final int RESOLUTION_MULTIPLIER = 0x48;
    static final int AC_PAN = 0x238;

    private Items() {}
}
