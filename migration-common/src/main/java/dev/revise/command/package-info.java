/**
 * One class a verb of the command line: arguments in, a result record out. The command line and the
 * tests call this; nothing here parses or prints.
 *
 * <p>Composes {@code engine}, {@code diff}, {@code source} and {@code config}; nothing but the
 * command line may import it.
 */
package dev.revise.command;
