/** How well a mouse at rest is: the timing of its samples, the use of its converter, its noise. Pure functions of samples. */
package clickweight.measure.health;
