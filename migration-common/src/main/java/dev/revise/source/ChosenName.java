package dev.revise.source;

import java.nio.charset.StandardCharsets;

/**
 * The names that a database gives to what has none, cut to the length that it keeps (PostgreSQL
 * sources, {@code makeObjectName}).
 */
public final class ChosenName {
  private static final int MAX_BYTES = 63;

  private ChosenName() {}

  public static String ofPrimaryKey(String table) {
    return of(table, "pkey");
  }

  public static String ofSequence(String table, String column) {
    return of(table, column, "seq");
  }

  /** {@code <table>_<column>_<label>}, the longer of the two names cut first. */
  public static String of(String table, String column, String label) {
    int room = MAX_BYTES - bytes("__" + label);
    int ofTable = bytes(table);
    int ofColumn = bytes(column);
    while (ofTable + ofColumn > room) {
      if (ofTable > ofColumn) {
        ofTable--;
      } else {
        ofColumn--;
      }
    }
    return cut(table, ofTable) + "_" + cut(column, ofColumn) + "_" + label;
  }

  /** {@code <table>_<label>}. */
  public static String of(String table, String label) {
    return cut(table, MAX_BYTES - bytes("_" + label)) + "_" + label;
  }

  private static String cut(String name, int most) {
    String kept = name;
    while (bytes(kept) > most) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
