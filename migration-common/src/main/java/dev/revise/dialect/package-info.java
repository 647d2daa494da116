/**
 * How a database says it: operations to SQL, type names in both directions, and what its catalogue
 * is asked and answers.
 *
 * <p>The only place that knows what PostgreSQL and H2 do differently. Imports {@code operation} and
 * {@code schema}; opens no connection.
 */
package dev.revise.dialect;
