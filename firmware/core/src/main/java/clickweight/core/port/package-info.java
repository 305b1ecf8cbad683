/** Where messages leave and arrive: the byte link, the reports, and which of the two the bench is on. */
package clickweight.core.port;
