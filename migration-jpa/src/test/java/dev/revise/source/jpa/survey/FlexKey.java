package dev.revise.source.jpa.survey;

/** The key of a free value, by attributes of the entity. */
public record FlexKey(long obsId, String key) {}
