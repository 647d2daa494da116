/**
 * The command {@code revise}: parses arguments and prints what {@code dev.revise.command} answers.
 *
 * <p>A class a verb. The only package that prints, and {@code Main} its only class that knows the
 * process around it. Imports {@code command}, {@code config}, and of the rest the values that those
 * speak in; nothing imports this.
 */
package dev.revise.cli;
