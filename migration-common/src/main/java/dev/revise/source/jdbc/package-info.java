/**
 * The schema that a live database holds.
 *
 * <p>The only place besides the engine that asks a database anything. Imports {@code dialect} and
 * {@code schema}; what databases do differently is the dialect's business.
 */
package dev.revise.source.jdbc;
