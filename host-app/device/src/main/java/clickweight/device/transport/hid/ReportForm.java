package clickweight.device.transport.hid;

/**
 * What a report descriptor says of one report.
 *
 * @param id in front of it; 0 when the device's reports have none
 * @param bytes of its data, the id not among them
 */
record ReportForm(int id, int bytes) {
    /** Where the data begins in the report as it is read. */
    int dataOffset() {
        return id == 0 ? 0 : 1;
    }

    /** Bytes of the report as it is read. */
    int length() {
        return dataOffset() + bytes;
    }
}
