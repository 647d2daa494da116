/**
 * What JPA and Hibernate have no annotation for, and what remains unsaid by entities. Entities may
 * import the annotations, and frozen ones do so for ever: what is here only grows. Imports {@code
 * schema}.
 */
package dev.revise.entity;
