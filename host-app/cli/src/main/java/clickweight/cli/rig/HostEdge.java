package clickweight.cli.rig;

/**
 * A button of the mouse under the rig was pressed or let go.
 *
 * @param make true when pressed
 * @param hostMicros when this computer heard of it, on the clock of {@link RigEdges}
 */
record HostEdge(boolean make, long hostMicros) {}
