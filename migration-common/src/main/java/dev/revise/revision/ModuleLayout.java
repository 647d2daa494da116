package dev.revise.revision;

import java.nio.file.Path;

/**
 * Where the files of a database module stand. It is told by the class of the database alone, so
 * that it holds for a module without a revision, and for one whose history cannot be loaded:
 * revisions are in the package {@code revision} below that class.
 *
 * @param database {@code cdb_latiss}
 * @param module the directory of the module, from the root of the repository; empty where the
 *     module is the whole project
 * @param databasePackage the package of the database's class
 */
public record ModuleLayout(String database, Path module, String databasePackage) {

  public static ModuleLayout of(ManagedDatabase database) {
    return new ModuleLayout(
        database.name(),
        Path.of(database.module()).normalize(),
        database.declared().getClass().getPackageName());
  }

  /** Whether no repository stands around the module: the project is somebody's service. */
  public boolean isWholeProject() {
    return module.toString().isEmpty();
  }

  public String revisionPackage() {
    return databasePackage + ".revision";
  }

  /** The package of the live entities. */
  public String entityPackage() {
    return databasePackage + ".entity";
  }

  /** The directory of Java sources. */
  public Path sources() {
    return module.resolve("src/main/java");
  }

  /** The directory of a package's sources. */
  public Path directory(String packageName) {
    return sources().resolve(packageName.replace('.', '/'));
  }

  /** The directory of a package's tests. */
  public Path tests(String packageName) {
    return module.resolve("src/test/java").resolve(packageName.replace('.', '/'));
  }

  /** The directory of the revisions' classes. */
  public Path revisions() {
    return directory(revisionPackage());
  }

  /** The file of a class beside the revisions. */
  public Path source(String className) {
    return revisions().resolve(className + ".java");
  }

  /** The hashes of the revisions. */
  public Path lock() {
    return module.resolve("revisions.lock");
  }

  /** The package above all frozen entities. */
  public String frozenPackage() {
    return databasePackage + "." + FrozenEntity.PACKAGE;
  }

  /** The package of what a revision froze. */
  public String frozenPackage(RevisionId id) {
    return databasePackage + "." + FrozenEntity.packageOf(id);
  }

  /** The directory of the entities that a revision froze. */
  public Path frozen(RevisionId id) {
    return directory(frozenPackage(id));
  }

  /** The file of a frozen entity. */
  public Path frozen(FrozenEntity entity) {
    return frozen(entity.revision()).resolve(entity.className() + ".java");
  }

  /** The file of a frozen entity's enum. */
  public Path frozen(FrozenEnum type) {
    return frozen(type.revision()).resolve(type.className() + ".java");
  }

  /** The hashes of the frozen entities. */
  public Path frozenLock() {
    return module.resolve("frozen.lock");
  }

  /** The directory of the SQL that people review. */
  public Path goldens() {
    return module.resolve("src/test/resources/sql");
  }

  /**
   * The reviewed SQL of a revision.
   *
   * @param way {@code up} or {@code down}
   * @param dialect the name of the dialect
   */
  public Path golden(RevisionId id, String way, String dialect) {
    return goldens().resolve("r%s.%s.%s.sql".formatted(id, way, dialect));
  }
}
