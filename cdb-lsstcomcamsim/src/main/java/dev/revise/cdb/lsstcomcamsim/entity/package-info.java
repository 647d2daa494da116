/**
 * The tables and views of the head as JPA entities, written from it; do not edit them here. Imports
 * {@code jakarta.persistence}, {@code org.hibernate.annotations} and {@code dev.revise.entity};
 * revisions import none of them.
 */
package dev.revise.cdb.lsstcomcamsim.entity;
