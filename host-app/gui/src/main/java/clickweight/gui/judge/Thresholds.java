package clickweight.gui.judge;

/**
 * The two thresholds of a button.
 *
 * @param operating force that presses, mN
 * @param release force under which it is released, mN; below operating
 */
public record Thresholds(int operating, int release) {}
