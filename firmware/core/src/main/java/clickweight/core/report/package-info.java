/** What the host's mouse driver is told. */
package clickweight.core.report;
