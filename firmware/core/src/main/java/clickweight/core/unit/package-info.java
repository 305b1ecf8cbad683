/** What is true of this unit alone: its calibration and what is fitted. */
package clickweight.core.unit;
