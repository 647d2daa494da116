package dev.revise.generate;

import dev.revise.revision.ModuleLayout;
import java.util.List;
import java.util.stream.Stream;

/** What a new module says about each of its packages. */
record PackageInfos(DatabaseDraft draft) {

  List<SourceFile> files() {
    ModuleLayout layout = draft.layout();
    Stream<SourceFile> entities =
        draft.isOfOthersEntities()
            ? Stream.of()
            : Stream.of(file(layout.entityPackage(), entities()));
    return Stream.concat(common(layout), entities).toList();
  }

  private Stream<SourceFile> common(ModuleLayout layout) {
    return Stream.of(
        file(layout.databasePackage(), "The database {@code %s}.".formatted(layout.database())),
        file(
            layout.revisionPackage(),
            """
            The revisions of %s, one class each. None is edited once it has been applied anywhere; \
            its hash in {@code revisions.lock} tells."""
                .formatted(layout.database())),
        file(
            layout.frozenPackage(),
            """
            The entities of {@code %s} as they were, below the number of the revision that last \
            changed what is mapped of their table. {@code revise freeze} writes them; nobody changes them."""
                .formatted(layout.database())));
  }

  private String entities() {
    return (draft.isOfEntities()
            ? "What the tables and views should be, as JPA entities: edit them, and {@code revise revision} writes what leads there."
            : "The tables and views of the head as JPA entities, written from it; do not edit them here.")
        + " Imports {@code jakarta.persistence}, {@code org.hibernate.annotations} and {@code dev.revise.entity}; revisions import none of them.";
  }

  private SourceFile file(String packageName, String sentence) {
    return new SourceFile(
        draft.layout().directory(packageName).resolve("package-info.java"),
        JavaFormat.text("/** %s */\npackage %s;\n".formatted(sentence, packageName)));
  }
}
