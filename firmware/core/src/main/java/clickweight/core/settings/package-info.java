/** Live settings, checked. */
package clickweight.core.settings;
