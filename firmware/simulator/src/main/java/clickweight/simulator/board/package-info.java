/**
 * A board made of arrays: the simulated counterpart of each interface of {@link clickweight.core.board}.
 *
 * <p>Nothing here knows about time on its own; whoever drives the board pushes edges, samples and frames into it.
 */
package clickweight.simulator.board;
