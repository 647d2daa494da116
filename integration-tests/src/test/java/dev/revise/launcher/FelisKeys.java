package dev.revise.launcher;

import java.io.IOException;

/** The table {@code exposure_flexdata_schema} in the Felis file of a checkout. */
record FelisKeys(Checkout checkout) {
  private static final String TABLE = "- name: exposure_flexdata_schema\n";

  static FelisKeys of(Checkout checkout) {
    return new FelisKeys(checkout);
  }

  /** Replaces what stands first in the table. */
  void edit(String from, String to) throws IOException {
    String text = checkout.text(Checkout.FELIS);
    int at = text.indexOf(from, text.indexOf(TABLE));
    checkout.write(Checkout.FELIS, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  static String column(String name, String type, boolean nullable) {
    return undescribed(name, type, nullable)
        + "    description: What the key has besides, in the words of an observer.\n";
  }

  static String undescribed(String name, String type, boolean nullable) {
    return """
      - name: %s
        '@id': '#exposure_flexdata_schema.%s'
        datatype: %s
        nullable: %s
    """
        .formatted(name, name, type, nullable);
  }
}
