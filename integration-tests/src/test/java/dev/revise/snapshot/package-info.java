/**
 * What a live database holds, as far as the ledger keeps it, in lines that two databases can be
 * compared by.
 */
package dev.revise.snapshot;
