package dev.revise.source.felis;

import java.util.List;

/** An index over columns, meant by their {@code @id}, or over expressions. */
record FelisIndex(Element element, List<Reference> columns, List<String> expressions) {}
