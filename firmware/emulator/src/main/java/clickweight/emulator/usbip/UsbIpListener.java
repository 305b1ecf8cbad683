package clickweight.emulator.usbip;

/** Hears which clients come and go, on the thread that serves. */
public interface UsbIpListener {
    /** A client has the device now. */
    void attached();

    /**
     * A client has gone, or was sent away.
     *
     * @param why in one sentence
     */
    void gone(String why);
}
