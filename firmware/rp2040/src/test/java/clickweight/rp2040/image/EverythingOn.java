package clickweight.rp2040.image;

import clickweight.core.board.Lines;
import clickweight.emulator.EmulatedChip;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All inputs busy: four channels in motion, six contacts that bounce, a wheel at speed. Seeded. */
final class EverythingOn {
    private static final int CHUNK_MICROS = 1000;
    private static final int STEP_MICROS = 500;
    private static final int[] CONTACTS = {
        Lines.LEFT, Lines.RIGHT, Lines.WHEEL, Lines.MIDDLE, Lines.LEFT_NC, Lines.RIGHT_NC
    };

    private final EmulatedChip chip;
    private final Random random;
    private final List<Long> leftPresses = new ArrayList<>();
    private int wheelStep;
    private boolean closed;

    EverythingOn(EmulatedChip chip, long seed) {
        this.chip = chip;
        random = new Random(seed);
    }

    /** Gives a millisecond's worth of events from a time on, which is a multiple of 1000. */
    void millisecond(long fromMicros) {
        for (int at = 0; at < CHUNK_MICROS; at += STEP_MICROS) {
            wheelStep++;
            chip.line(Lines.ENCODER_A, (wheelStep & 2) != 0, fromMicros + at + 37);
            chip.line(Lines.ENCODER_B, (wheelStep + 1 & 2) != 0, fromMicros + at + 37);
        }
        if (fromMicros / CHUNK_MICROS % 40 == 0) {
            closed = !closed;
            int offset = random.nextInt(CHUNK_MICROS);
            for (int contact : CONTACTS) {
                boolean level = contact >= Lines.LEFT_NC ? !closed : closed;
                // six re-openings crowded into the first millisecond
                for (int bounce = 0; bounce < 13; bounce++) {
                    chip.line(contact, level == (bounce % 2 == 0), fromMicros + offset + bounce * 70L);
                }
            }
            if (closed) {
                leftPresses.add(fromMicros + offset);
            }
        }
        for (int at = 0; at < CHUNK_MICROS; at += 125) {
            chip.counts(
                    new int[] {200 + random.nextInt(900), 200 + random.nextInt(900), 200 + random.nextInt(900), 200
                            + random.nextInt(900)},
                    fromMicros + at);
        }
    }

    /** Times at which the left contact first closed. */
    List<Long> leftPresses() {
        return leftPresses;
    }
}
