/** Live databases that stock Flyway moves, and all that they say about themselves. */
package dev.revise.testing.site;
