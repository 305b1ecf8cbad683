package clickweight.rp2040;

import clickweight.core.board.Flash;

/** Some sectors of the flash chip, addressed from 0. */
final class FlashArea implements Flash {
    private final FlashChip chip;
    private final int address;
    private final int sectors;

    FlashArea(FlashChip chip, int address, int sectors) {
        this.chip = chip;
        this.address = address;
        this.sectors = sectors;
    }

    @Override
    public int sectorBytes() {
        return FlashMap.SECTOR_BYTES;
    }

    @Override
    public int pageBytes() {
        return FlashMap.PAGE_BYTES;
    }

    @Override
    public int sectors() {
        return sectors;
    }

    @Override
    public void read(int from, byte[] bytes, int offset, int length) {
        chip.read(address + from, bytes, offset, length);
    }

    @Override
    public void erase(int sector) {
        chip.erase(address + sector * FlashMap.SECTOR_BYTES);
    }

    @Override
    public void program(int to, byte[] bytes, int offset, int length) {
        chip.program(address + to, bytes, offset);
    }

    @Override
    public boolean busy() {
        return chip.busy();
    }
}
