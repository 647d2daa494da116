package dev.revise.source.felis;

import java.util.List;

/** Columns that belong together, which a database does not know. */
record FelisColumnGroup(Element element, List<Reference> columns) {}
