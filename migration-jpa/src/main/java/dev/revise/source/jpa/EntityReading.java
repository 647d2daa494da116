package dev.revise.source.jpa;

import dev.revise.schema.Schema;
import dev.revise.source.ChosenNames;

/** What entities say, and which names they do not. */
record EntityReading(Schema schema, ChosenNames chosen) {}
