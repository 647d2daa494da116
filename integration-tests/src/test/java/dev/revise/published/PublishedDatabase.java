package dev.revise.published;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;

/** A database that has nothing but the name which its files give it, and its history so far. */
record PublishedDatabase(String name, RevisionHistory history) implements ManagedDatabase {}
