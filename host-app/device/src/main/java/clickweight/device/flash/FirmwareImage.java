package clickweight.device.flash;

import clickweight.device.stream.DeviceIdentity;
import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.frame.Crc32;
import clickweight.protocol.image.ImageHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** An image that was looked at from end to end: whole, for this chip, and of this project. */
public final class FirmwareImage {
    /** No image is larger: the RP2040's flash is at most 16 MB, and UF2 doubles it. */
    private static final long MOST_BYTES = 32L << 20;

    private final Path path;
    private final byte[] file;
    private final int blocks;
    private final ImageHeader header;

    private FirmwareImage(Path path, byte[] file, int blocks, ImageHeader header) {
        this.path = path;
        this.file = file;
        this.blocks = blocks;
        this.header = header;
    }

    /**
     * Reads and checks a UF2 file.
     *
     * @throws ImageFileException when anything about it is not as it must be
     */
    public static FirmwareImage read(Path path) throws ImageFileException {
        byte[] file = bytes(path);
        byte[] flash = Uf2File.flash(path, file);
        ImageHeader header = new ImageHeader().wrap(flash, ImageHeader.ADDRESS);
        if (flash.length < ImageHeader.PAYLOAD_ADDRESS || !header.isThere()) {
            throw new ImageFileException(path + " is a program for the RP2040, but not firmware of Clickweight (it has"
                    + " no header of ours): choose a clickweight.uf2.");
        }
        if (!header.isKnown()) {
            throw new ImageFileException(path
                    + " is firmware of a later Clickweight, whose header this bench does not know: update the bench.");
        }
        checkPayload(path, flash, header);
        return new FirmwareImage(path, file, flash.length / Uf2File.BYTES_PER_BLOCK, header);
    }

    private static byte[] bytes(Path path) throws ImageFileException {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new ImageFileException(
                        path + " is larger than any flash of the chip: it is no image; choose a clickweight.uf2.");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new ImageFileException("There is no image " + path
                    + ": name a clickweight.uf2, or build it with mvn -pl firmware/rp2040 -am package.");
        } catch (ImageFileException e) {
            throw e;
        } catch (IOException e) {
            throw new ImageFileException("The image " + path + " cannot be read (" + e
                    + "): check that it is a file and that you may read it.");
        }
    }

    private static void checkPayload(Path path, byte[] flash, ImageHeader header) throws ImageFileException {
        int length = header.payloadLength();
        int there = flash.length - ImageHeader.PAYLOAD_ADDRESS;
        if (length < 0 || length > there || there - length >= Uf2File.BYTES_PER_BLOCK) {
            throw new ImageFileException(path + " should hold " + length + " bytes behind its header and holds " + there
                    + ": it is damaged; fetch or build it again.");
        }
        int crc = Crc32.of(flash, ImageHeader.PAYLOAD_ADDRESS, length);
        if (crc != header.payloadCrc()) {
            throw new ImageFileException(path
                    + " is damaged, its checksum is %08x and should be %08x: fetch or build it again."
                            .formatted(crc, header.payloadCrc()));
        }
    }

    /**
     * Refuses what this bench could not talk to afterwards.
     *
     * @throws ImageFileException when the image speaks another protocol
     */
    public void requireThisBench() throws ImageFileException {
        boolean newer = header.protocolMajor() > ProtocolVersion.MAJOR
                || (header.protocolMajor() == ProtocolVersion.MAJOR && header.protocolMinor() > ProtocolVersion.MINOR);
        if (newer || header.protocolMajor() < ProtocolVersion.MAJOR) {
            throw new ImageFileException(path + " speaks protocol " + protocol() + " and this bench "
                    + ProtocolVersion.MAJOR + "." + ProtocolVersion.MINOR + ", so it could not put the settings back: "
                    + (newer ? "update the bench." : "choose a later image."));
        }
        boolean sameVersion = header.protocolMinor() == ProtocolVersion.MINOR;
        if (sameVersion && header.dictionaryChecksum() != ProtocolVersion.DICTIONARY_CHECKSUM) {
            throw new ImageFileException(path + " says that it speaks protocol " + protocol()
                    + ", and means another one than this bench: build both from the same sources.");
        }
    }

    /**
     * Refuses an image of another board, and an older one unless that is wanted.
     *
     * @param olderToo whether firmware older than what the mouse runs is wanted
     */
    public void requireFits(DeviceIdentity mouse, boolean olderToo) throws ImageFileException {
        if (header.board() != mouse.boardRevision()) {
            throw new ImageFileException(path + " is for board " + header.board() + " and this mouse is "
                    + (mouse.boardRevision() == 0 ? "simulated" : "board " + mouse.boardRevision())
                    + ": choose the image of its board.");
        }
        if (!olderToo && version().compareTo(FirmwareVersionNumber.parse(mouse.firmware())) < 0) {
            throw new ImageFileException(path + " is firmware " + version() + ", older than the " + mouse.firmware()
                    + " that the mouse runs: add --older if you want that.");
        }
    }

    private FirmwareVersionNumber version() {
        return new FirmwareVersionNumber(header.firmwareMajor(), header.firmwareMinor(), header.firmwarePatch());
    }

    private String protocol() {
        return header.protocolMajor() + "." + header.protocolMinor();
    }

    /** Its version, as in {@code 0.1.0}. */
    public String firmware() {
        return version().toString();
    }

    /** What a mouse that runs it tells as its build. */
    public int buildId() {
        return header.payloadCrc();
    }

    /** The file as it is to be copied; not to be changed. */
    byte[] file() {
        return file;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** What it is, in words. */
    public String text() {
        return "firmware %s, build %08x, protocol %s, board %d, %d bytes in %d blocks"
                .formatted(
                        version(),
                        buildId(),
                        protocol(),
                        header.board(),
                        header.payloadLength() + ImageHeader.PAYLOAD_ADDRESS,
                        blocks);
    }
}
