package clickweight.rp2040.usb;

/** What a device has to say to control transfers; {@link ControlPipe} does the stages. */
interface ControlHandler {
    /**
     * Answers a request by calling one of {@link ControlPipe#reply}, {@link ControlPipe#accept} and
     * {@link ControlPipe#expect} and returning true; false refuses it with STALL.
     */
    boolean request(SetupPacket setup, ControlPipe pipe);

    /** The data that {@code expect} asked for, exactly as many bytes; false refuses them with STALL. */
    boolean data(SetupPacket setup, byte[] data);

    /** The host has seen the success of a request without data to it. */
    void finished(SetupPacket setup);
}
