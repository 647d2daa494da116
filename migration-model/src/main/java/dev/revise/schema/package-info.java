/**
 * What a relational schema is: immutable values, no I/O.
 *
 * <p>Everything here may be named by a revision, and revisions compile for ever: this package only
 * grows. It imports {@code java.*} and nothing else.
 */
package dev.revise.schema;
