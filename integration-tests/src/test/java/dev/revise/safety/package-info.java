/**
 * What people rely on at night: one runner at a time, a revision boundary whatever is killed, no
 * row lost unasked, no queue in front of the ingest, and a sentence instead of a guess. Where a
 * process matters, it is one.
 */
package dev.revise.safety;
