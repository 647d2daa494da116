/**
 * What can happen to a schema: a closed family of immutable operations, each of which knows its
 * inverse.
 *
 * <p>Imports {@code schema} and nothing else of ours. Everything here may be named by a revision,
 * and revisions compile for ever: this package only grows.
 */
package dev.revise.operation;
