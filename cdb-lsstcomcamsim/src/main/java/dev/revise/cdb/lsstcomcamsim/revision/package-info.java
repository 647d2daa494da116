/**
 * The revisions of cdb_lsstcomcamsim, one class each. None is edited once it has been applied
 * anywhere; its hash in {@code revisions.lock} tells.
 */
package dev.revise.cdb.lsstcomcamsim.revision;
