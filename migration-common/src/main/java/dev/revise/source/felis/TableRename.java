package dev.revise.source.felis;

/** A table that the database knows under another name than the Felis file gives it now. */
public record TableRename(String from, String to) {}
