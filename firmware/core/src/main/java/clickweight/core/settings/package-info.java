/** Live settings, and the two slots of flash in which a commit keeps them. */
package clickweight.core.settings;
