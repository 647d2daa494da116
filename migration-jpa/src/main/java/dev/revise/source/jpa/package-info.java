/**
 * The schema that JPA entities describe, read from Hibernate's boot metadata without a database.
 *
 * <p>The only place that knows Hibernate and {@code jakarta.persistence}. Imports {@code schema},
 * {@code entity} and {@code source}; what an entity may say and what comes of it is in {@code
 * docs/entities.md}.
 */
package dev.revise.source.jpa;
