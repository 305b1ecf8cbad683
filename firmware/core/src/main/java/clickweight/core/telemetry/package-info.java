/** What the bench is told: events, faults, calibrations and force samples, in this order, never at a report's cost. */
package clickweight.core.telemetry;
