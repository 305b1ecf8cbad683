/** Measurements that are kept: a folder of entries named by day and content, in which nothing is ever overwritten. */
@NullMarked
package clickweight.station.library;

import org.jspecify.annotations.NullMarked;
