/**
 * Turns the draft of a revision into the files of its module, as values: nothing here reads or
 * writes a file. {@link dev.revise.generate.RevisionFiles} gives all of them, {@link
 * dev.revise.generate.Renumbering} moves a revision whose number another branch took as well.
 *
 * <p>{@link dev.revise.generate.EntityWriter} gives the classes of entities from a schema, {@link
 * dev.revise.generate.FrozenFiles} those that revisions froze.
 *
 * <p>The only package that knows JavaPoet and google-java-format. Imports {@code schema}, {@code
 * operation}, {@code dialect}, {@code entity} and {@code revision}.
 */
package dev.revise.generate;
