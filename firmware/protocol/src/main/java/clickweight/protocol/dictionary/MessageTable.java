package clickweight.protocol.dictionary;

/**
 * Every message, field by field: message, id (hex), field, first byte, type. Written by hand beside the flyweights; a
 * test holds the two against each other, so that a mistake has to be made twice to go unseen. {@code []/8}: once for each
 * of {@code count}, 8 bytes after the one before.
 */
final class MessageTable {
    private static final String BATCH = "sequence 1 u16, firstMicros 3 i32, channelMask 7 bits0-3, count 7 bits4-7,"
            + " periodMicros 8 bits0-11x25, drops 8 bits12-15, ";

    static final String[][] ROWS = parse(
            "Identify 01: token 1 u8",
            "StartStreaming 02: token 1 u8, divisor 2 u8, channelMask 3 u8",
            "StopStreaming 03: token 1 u8",
            "TareRequest 04: token 1 u8, channelMask 2 u8",
            "SettingListRequest 05: token 1 u8, index 2 u16",
            "SettingRead 06: token 1 u8, settingId 2 u16",
            "SettingWrite 07: token 1 u8, settingId 2 u16, value 4 i32",
            "SettingCommit 08: token 1 u8",
            "SettingRevert 09: token 1 u8",
            "SettingReset 0A: token 1 u8",
            "ResendRequest 0B: token 1 u8, firstSequence 2 u16, count 4 u8",
            "ResetToBootloader 0C: token 1 u8",
            "CalibrationStore 0D: token 1 u8, channel 2 u8, tareSixteenths 3 i32, spanNanoNewtonsPerCount 7 i32,"
                    + " spanUncertaintyPpm 11 i32",
            "WheelLearn 0E: token 1 u8, action 2 u8",
            "Identity 81: token 1 u8, protocolMajor 2 u8, protocolMinor 3 u8, firmwareMajor 4 u8, firmwareMinor 5 u8,"
                    + " firmwarePatch 6 u8, boardRevision 7 u8, resetCause 8 u8, channelMask 9 u8, lineMask 10 u16,"
                    + " samplePeriodMicros 12 u16, dictionaryChecksum 14 i32, buildId 18 i32, settingGeneration 22 i32,"
                    + " serialNumber 26 u8[8]",
            "Calibration 82: channel 1 u8, tareSixteenths 2 i32, spanNanoNewtonsPerCount 6 i32,"
                    + " spanUncertaintyPpm 10 u16, filterShift 12 u8, groupDelayNanos 13 i32, widthBits 17 u8",
            "Acknowledge 83: token 1 u8, requestId 2 u8, status 3 u8, detail 4 i32",
            "SettingValue 84: token 1 u8, status 2 u8, index 3 u16, total 5 u16, settingId 7 u16, unit 9 u8,"
                    + " value 10 i32, minimum 14 i32, maximum 18 i32, step 22 i32, defaultValue 26 i32, name 30 ascii[33]",
            "Telemetry12 90: " + BATCH + "counts 10 u12[]",
            "Telemetry16 91: " + BATCH + "counts 10 u16[]",
            "Telemetry24 92: " + BATCH + "counts 10 u24[]",
            "InputEvent A0: kind 1 u8, button 2 u8, micros 3 i32, forceMilliNewtons 7 i16, value 9 i16",
            "Fault A1: cause 1 u8, micros 2 i32, detail 6 i32",
            "EventBatch A2: count 1 u8, kind 2 bits0-3[]/8, button 2 bits4-7[]/8, value 3 i8[]/8, micros 4 i32[]/8,"
                    + " forceMilliNewtons 8 i16[]/8");

    private MessageTable() {}

    private static String[][] parse(String... lines) {
        int rows = 0;
        for (String line : lines) {
            rows += line.split(", ").length;
        }
        String[][] table = new String[rows][];
        int at = 0;
        for (String line : lines) {
            int colon = line.indexOf(':');
            String[] head = line.substring(0, colon).split(" ");
            for (String field : line.substring(colon + 2).split(", ")) {
                String[] parts = field.trim().split(" ");
                table[at++] = new String[] {head[0], head[1], parts[0], parts[1], parts[2]};
            }
        }
        return table;
    }
}
