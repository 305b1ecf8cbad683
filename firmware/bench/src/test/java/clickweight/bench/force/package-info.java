/** The judgement of force beside the rules of others. */
@org.jspecify.annotations.NullMarked
package clickweight.bench.force;
