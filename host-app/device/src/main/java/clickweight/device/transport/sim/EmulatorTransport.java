package clickweight.device.transport.sim;

import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import clickweight.emulator.ChipOptions;
import clickweight.emulator.EmulatedMouse;
import clickweight.emulator.EmulatorException;

/**
 * The wire to the firmware's real image on an emulated chip, with the simulator's finger in front of it. Like
 * {@link SimTransport}, and far slower: about as fast as the clock on the wall.
 */
public final class EmulatorTransport implements Transport {
    private static final String SCHEME = "emulator:";

    private final EmulatedMouse mouse;
    private final SimTransport wire;

    private EmulatorTransport(EmulatedMouse mouse, Pace pace, String description) {
        this.mouse = mouse;
        wire = new SimTransport(mouse, pace, description);
    }

    /**
     * Powers a mouse on.
     *
     * @param options nothing, or {@code ?seed=1&strokes=30&image=FILE.uf2}, each part as wanted
     * @throws TransportException when they are not understood, when the image or Node is missing
     */
    public static EmulatorTransport open(String options) throws TransportException {
        SimOptions parsed = SimOptions.parse(SCHEME, options);
        try {
            EmulatedMouse mouse = EmulatedMouse.running(ChipOptions.image(parsed.imageFile()), parsed.mouse());
            return new EmulatorTransport(mouse, parsed.pace(), SCHEME + options);
        } catch (EmulatorException e) {
            throw inASentence(e);
        }
    }

    private static TransportException inASentence(EmulatorException e) {
        return new TransportException(String.valueOf(e.getMessage()), e);
    }

    @Override
    public int read(byte[] bytes, int offset, int length, long timeoutMicros) throws TransportException {
        try {
            return wire.read(bytes, offset, length, timeoutMicros);
        } catch (EmulatorException e) {
            throw inASentence(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws TransportException {
        wire.write(bytes, offset, length);
    }

    @Override
    public long nowMicros() {
        return wire.nowMicros();
    }

    @Override
    public String description() {
        return wire.description();
    }

    @Override
    public void close() {
        mouse.close();
    }
}
