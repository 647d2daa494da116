/**
 * Files that people write and we read: configuration, Felis, locks. One place decides what counts
 * as absent and what cannot be read, and how a sentence says why. It imports {@code java.*} and
 * {@code schema}.
 */
package dev.revise.file;
