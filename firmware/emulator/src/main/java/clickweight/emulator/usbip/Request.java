package clickweight.emulator.usbip;

/** What a client asks for once the device is its own. */
sealed interface Request {
    /** To carry out a transfer. */
    record Submit(Urb urb) implements Request {}

    /**
     * To take a transfer back.
     *
     * @param sequence the number of this request
     * @param target the number of the transfer
     */
    record Unlink(int sequence, int target) implements Request {}

    /**
     * Nothing more: the client has gone.
     *
     * @param why in one sentence
     */
    record Gone(String why) implements Request {}
}
