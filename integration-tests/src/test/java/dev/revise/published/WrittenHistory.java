package dev.revise.published;

import dev.revise.diff.ByTable;
import dev.revise.diff.SchemaDiff;
import dev.revise.generate.RevisionDraft;
import dev.revise.generate.RevisionWriter;
import dev.revise.operation.Operations;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.source.felis.FelisReading;
import dev.revise.source.felis.FelisSource;
import dev.revise.testing.Compiled;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Published files as revisions, one a file, written and compiled.
 *
 * @param before the database without them
 * @param drafts what was to be written
 * @param revisions what came of it
 * @param schemas what the files say
 */
record WrittenHistory(
    PublishedDatabase before,
    List<RevisionDraft> drafts,
    List<Revision> revisions,
    List<Schema> schemas) {

  static WrittenHistory of(PublishedFiles published) throws Exception {
    List<FelisReading> readings =
        published.files().stream().map(file -> FelisSource.alone(file).reading()).toList();
    List<RevisionDraft> drafts = drafts(published, readings);
    PublishedDatabase database =
        new PublishedDatabase(published.database(), RevisionHistory.of(List.of()));
    return new WrittenHistory(
        database,
        drafts,
        compiled(database, drafts),
        readings.stream().map(FelisReading::schema).toList());
  }

  PublishedDatabase database() {
    return new PublishedDatabase(before.name(), RevisionHistory.of(revisions));
  }

  /** The schemas that one of the files is about; the name of one changed between two files. */
  Set<String> schemaNames() {
    return schemas.stream()
        .flatMap(Schema::names)
        .map(TableName::schema)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<RevisionDraft> drafts(PublishedFiles published, List<FelisReading> readings) {
    List<RevisionDraft> drafts = new ArrayList<>();
    Schema before = Schema.empty();
    for (int at = 0; at < readings.size(); at++) {
      FelisReading reading = readings.get(at);
      Renames renames =
          at == 0 ? Renames.none() : reading.ids().renamesSince(readings.get(at - 1).ids());
      Operations operations =
          ByTable.of(SchemaDiff.between(before, reading.schema(), renames), before);
      drafts.add(draft(at + 1, published.files().get(at), before, operations));
      before = operations.applyTo(before);
    }
    return drafts;
  }

  private static RevisionDraft draft(int number, Path file, Schema before, Operations operations) {
    return new RevisionDraft(
        new RevisionId(number),
        "Follow " + file.getFileName().toString().replace(".yaml", ""),
        LocalDate.of(2026, 11, 21),
        before,
        operations);
  }

  private static List<Revision> compiled(PublishedDatabase database, List<RevisionDraft> drafts)
      throws Exception {
    RevisionWriter writer = RevisionWriter.of(database);
    String inPackage = ModuleLayout.of(database).revisionPackage() + ".";
    Map<String, String> sources = new LinkedHashMap<>();
    drafts.forEach(draft -> sources.put(inPackage + draft.className(), writer.write(draft).text()));
    Compiled classes = Compiled.of(sources);
    List<Revision> revisions = new ArrayList<>();
    for (String name : sources.keySet()) {
      revisions.add((Revision) classes.loadClass(name).getDeclaredConstructor().newInstance());
    }
    return revisions;
  }
}
