/** How good the firmware's judgement is, measured on seeded scenarios beside the published rules of others. */
@org.jspecify.annotations.NullMarked
package clickweight.bench;
