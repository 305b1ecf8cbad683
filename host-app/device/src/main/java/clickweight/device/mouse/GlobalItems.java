package clickweight.device.mouse;

/**
 * What stays until it is said anew (HID 1.11, section 6.2.2.7).
 *
 * @param logical range of the values as they travel
 * @param physical range of what they mean
 * @param size bits of one value
 * @param count values of a field
 * @param reportId 0 when none was named
 */
record GlobalItems(int usagePage, Extent logical, Extent physical, long size, long count, int reportId) {
    static final GlobalItems NONE = new GlobalItems(0, Extent.NONE, Extent.NONE, 0, 0, 0);

    private static final int PAGE_MASK = 0xFFFF;
    private static final int LAST_REPORT_ID = 0xFF;

    /** The state behind a global item; one that is of no use here changes nothing. */
    GlobalItems with(DescriptorItems item) throws DescriptorException {
        long value = item.unsigned();
        return switch (item.kind()) {
            case Items.USAGE_PAGE -> new GlobalItems((int) value & PAGE_MASK, logical, physical, size, count, reportId);
            case Items.LOGICAL_MINIMUM -> ranges(logical.withMinimum(item.signed()), physical);
            case Items.LOGICAL_MAXIMUM -> ranges(logical.withMaximum(item.signed(), value), physical);
            case Items.PHYSICAL_MINIMUM -> ranges(logical, physical.withMinimum(item.signed()));
            case Items.PHYSICAL_MAXIMUM -> ranges(logical, physical.withMaximum(item.signed(), value));
            case Items.REPORT_SIZE -> new GlobalItems(usagePage, logical, physical, value, count, reportId);
            case Items.REPORT_COUNT -> new GlobalItems(usagePage, logical, physical, size, value, reportId);
            case Items.REPORT_ID -> new GlobalItems(usagePage, logical, physical, size, count, id(item));
            default -> this;
        };
    }

    private GlobalItems ranges(Extent logicalNow, Extent physicalNow) {
        return new GlobalItems(usagePage, logicalNow, physicalNow, size, count, reportId);
    }

    private static int id(DescriptorItems item) throws DescriptorException {
        if (item.unsigned() == 0 || item.unsigned() > LAST_REPORT_ID) {
            throw DescriptorException.broken(
                    item.offset(), "a report has the id " + item.unsigned() + ", 1 to 255 there are");
        }
        return (int) item.unsigned();
    }
}
