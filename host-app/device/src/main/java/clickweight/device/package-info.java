/** The bench's side of one mouse: a session over any wire, with its settings, its captures and an account of all losses. */
package clickweight.device;
