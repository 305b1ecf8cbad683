/** Contact buttons: the firmware's judgement beside the published rules of others, by the evidence there is. */
@org.jspecify.annotations.NullMarked
package clickweight.bench.contact;
