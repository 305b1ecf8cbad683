package clickweight.bench.contact;

import clickweight.core.button.Button;
import clickweight.core.button.ButtonListener;
import clickweight.core.button.ContactTimes;
import clickweight.core.button.ForceWitness;
import clickweight.protocol.setting.DebounceFamily;

/** The real button of the firmware, with its defaults, and the family auto. */
final class FirmwareJudge implements Judge, ButtonListener, ForceWitness {
    /** Of the activation force: well below the make at 0.93. */
    private static final double PRESSING_SHARE = 0.75;
    /** As the default settings: release at 400, operating at 600 mN; just above the opening at 0.6. */
    private static final double LIGHT_SHARE = 2.0 / 3;

    private final boolean hasForce;
    private final double activationForce;
    private final Button button;
    private int force = LIGHT;

    private FirmwareJudge(boolean twoContacts, boolean hasForce, double activationForce) {
        this.hasForce = hasForce;
        this.activationForce = activationForce;
        button = new Button(0, true, twoContacts, this, this);
        button.start(false, twoContacts, 0);
        button.configure(
                DebounceFamily.AUTO,
                0,
                ContactTimes.PROOF_MICROS,
                ContactTimes.LOCKOUT_MICROS,
                ContactTimes.LONGEST_HOLD_OFF_MICROS,
                0);
    }

    static FirmwareJudge oneContact() {
        return new FirmwareJudge(false, false, 0);
    }

    static FirmwareJudge twoContacts() {
        return new FirmwareJudge(true, false, 0);
    }

    static FirmwareJudge contactAndForce(double activationForce) {
        return new FirmwareJudge(false, true, activationForce);
    }

    @Override
    public void make(boolean closed, int edgeMicros) {
        button.makeContact(closed, edgeMicros);
    }

    @Override
    public void brk(boolean closed, int edgeMicros) {
        button.breakContact(closed, edgeMicros);
    }

    @Override
    public void force(double milliNewtons) {
        if (milliNewtons >= PRESSING_SHARE * activationForce) {
            force = PRESSING;
        } else {
            force = milliNewtons <= LIGHT_SHARE * activationForce ? LIGHT : BETWEEN;
        }
    }

    @Override
    public int force(int number) {
        return hasForce ? force : NONE;
    }

    @Override
    public void poll(int nowMicros) {
        button.poll(nowMicros);
    }

    @Override
    public boolean pressed() {
        return button.pressed();
    }

    @Override
    public void contactEdge(int number, boolean closed, int edgeMicros) {}

    @Override
    public void judged(int number, boolean pressed) {}
}
