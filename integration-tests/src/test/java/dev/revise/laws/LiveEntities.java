package dev.revise.laws;

import dev.revise.generate.EntityWriter;
import dev.revise.generate.SourceFile;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.Schema;
import dev.revise.source.jpa.EntitySource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The package {@code entity} of a database, where it has one. */
record LiveEntities(ManagedDatabase database) {
  static final Path ROOT = Path.of("..");

  /** Whether the database has entities that are written from its head. */
  static boolean areWritten(ManagedDatabase database) {
    return new LiveEntities(database).areThere() && !areTheTarget(database);
  }

  /** Whether people edit the entities, and the head follows them. */
  static boolean areTheTarget(ManagedDatabase database) {
    return database
        .authoring()
        .target()
        .filter(target -> target.matches("entities(:.*)?"))
        .isPresent();
  }

  private boolean areThere() {
    return Files.isDirectory(directory());
  }

  Path directory() {
    return ROOT.resolve(writer().directory());
  }

  String packageName() {
    return writer().packageName();
  }

  Schema head() {
    return database.history().schemaAt(database.history().head());
  }

  /** What the compiled classes say. */
  Schema read() {
    return EntitySource.ofPackage(packageName(), LiveEntities.class.getClassLoader())
        .inSchema(database.schema())
        .read();
  }

  /** What the head asks for. */
  List<SourceFile> written() {
    return written(head());
  }

  List<SourceFile> written(Schema schema) {
    return writer().write(schema);
  }

  private EntityWriter writer() {
    return EntityWriter.of(database);
  }
}
