/**
 * What several sources of a schema read the same way, and how a form of schemas is found: {@link
 * dev.revise.source.SchemaFormat}.
 *
 * <p>Imports {@code schema} and {@code dialect}; each source is a package below and knows no other.
 */
package dev.revise.source;
