/**
 * What force channels read under a finger and under what is not one: noise, drift, spikes, knocks, a snap, a ringing
 * carrier. The finger's own force is the truth; everything else comes on top.
 */
package clickweight.simulator.plant.force;
