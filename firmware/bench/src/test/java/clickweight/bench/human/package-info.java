/** The wheel as a button under a simulated human: plain, with a lockout, guarded, and beside a separate middle button. */
@org.jspecify.annotations.NullMarked
package clickweight.bench.human;
