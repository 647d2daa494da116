package dev.revise.source.felis;

import dev.revise.schema.EnumType;
import dev.revise.schema.NamePatterns;
import dev.revise.schema.Renames;
import dev.revise.schema.Sequence;
import dev.revise.source.Hints;
import java.util.List;
import java.util.Map;

/**
 * What a Felis file cannot say about its database.
 *
 * @param views the tables of the Felis file that are views, by their names
 * @param addedViews the views that the Felis file has not
 * @param tables what is otherwise in the other tables, by their names
 * @param enums the types that are a few words
 * @param sequences those that no column owns
 * @param objects the files that bring what is carried
 */
record Overlay(
    Map<String, ViewOverlay> views,
    List<AddedView> addedViews,
    List<AddedColumn> addedColumns,
    Map<String, TableOverlay> tables,
    List<EnumType> enums,
    List<Sequence> sequences,
    ObjectFiles objects,
    Hints hints) {

  static Overlay none() {
    NamePatterns nothing = new NamePatterns(List.of());
    return new Overlay(
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        new ObjectFiles(List.of()),
        new Hints(nothing, nothing, Renames.none()));
  }
}
