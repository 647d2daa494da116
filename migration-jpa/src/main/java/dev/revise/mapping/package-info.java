/**
 * How Hibernate writes and reads values of types that it does not know itself. Written entities
 * name these classes, and frozen ones do so for ever: what is here only grows. Imports Hibernate
 * alone.
 */
package dev.revise.mapping;
