package clickweight.device.stream;

/**
 * A board that is a force rig: one of its channels presses a button of a mouse that is not ours, and the button's edges come from
 * that mouse, stamped by the host.
 *
 * @param channel of the board that feels the force, 0 to 3
 * @param button of the mouse: 0 left, 1 right, 2 wheel, 3 middle
 * @param lateMicros how late an edge can be, microseconds: the host's wait for it and the mouse's own delay
 */
public record Rig(int channel, int button, long lateMicros) {}
