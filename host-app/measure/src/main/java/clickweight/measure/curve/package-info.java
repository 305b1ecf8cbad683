/** Force curves recorded by a rig: reading the files, and what they say of a switch or a dome. */
package clickweight.measure.curve;
