package clickweight.core;

import clickweight.core.button.ForceWitness;
import clickweight.core.force.ForceBank;
import clickweight.protocol.Buttons;

/** Asks the force channels about the contacts: two comparisons of levels. */
final class VouchingForces implements ForceWitness {
    private final ForceBank forces;
    private final int[] lightLevels = new int[Buttons.COUNT];
    private final int[] pressingLevels = new int[Buttons.COUNT];

    VouchingForces(ForceBank forces) {
        this.forces = forces;
    }

    /** Millinewtons of one button: at most this force is light, at least that one presses. */
    void configure(int button, int light, int pressing) {
        lightLevels[button] = forces.levelAt(button, light);
        pressingLevels[button] = forces.levelAt(button, pressing);
    }

    @Override
    public int force(int button) {
        if (!forces.has(button)) {
            return NONE;
        }
        int level = forces.level(button);
        if (level >= pressingLevels[button]) {
            return PRESSING;
        }
        return level <= lightLevels[button] ? LIGHT : BETWEEN;
    }
}
