/**
 * The launcher {@code ./revise}, started as a process: what people see on stdout and stderr, and
 * how it ends.
 *
 * <p>Needs {@code migration-cli/target/revise}, which {@code ./mvnw verify} builds before it comes
 * here. Every password is {@link dev.revise.launcher.Sentinel}'s, which no run may print.
 */
package dev.revise.launcher;
