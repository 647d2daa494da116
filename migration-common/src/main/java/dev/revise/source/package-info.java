/**
 * What several sources of a schema read the same way.
 *
 * <p>Imports {@code schema}; each source is a package below and knows no other.
 */
package dev.revise.source;
