/** Counts to force, and force to pressed or not. Knows nothing of boards, buttons or messages. */
package clickweight.core.force;
