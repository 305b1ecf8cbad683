/** The wheel's decoder beside others, on a seeded encoder with every kind of trouble. */
@org.jspecify.annotations.NullMarked
package clickweight.bench.wheel;
