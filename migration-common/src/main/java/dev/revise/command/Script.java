package dev.revise.command;

/** The SQL of a revision for a dialect, in both directions. */
public record Script(String dialect, String upgrade, String downgrade) {}
