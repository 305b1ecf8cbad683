/** The tunables of a mouse, as the mouse itself describes them. */
package clickweight.device.settings;
