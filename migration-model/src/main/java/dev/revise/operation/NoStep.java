package dev.revise.operation;

/** There is nothing to do on that way. */
public record NoStep() implements DataStep {}
