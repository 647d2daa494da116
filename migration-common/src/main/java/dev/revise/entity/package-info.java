/**
 * What JPA and Hibernate have no annotation for, what remains unsaid by entities, what frozen ones
 * map, and what their classes are called. Entities may import the annotations, and frozen ones do
 * so for ever: what is here only grows. Imports {@code schema}.
 */
package dev.revise.entity;
