package dev.revise.revision;

/**
 * What a savepoint was taken for, and where history stood then.
 *
 * @param version of the revision that was about to run; empty for none of them
 * @param up whether it was about to be applied
 * @param lastRow the last row that history had
 */
record SavepointPurpose(String version, boolean up, String lastRow) {
  private static final String SEPARATOR = "\n";

  static SavepointPurpose of(RevisionId revision, boolean up, String lastRow) {
    return new SavepointPurpose(revision.toString(), up, lastRow);
  }

  /** To put a backup back, which replaces history. */
  static SavepointPurpose restore(String lastRow) {
    return new SavepointPurpose("", true, lastRow);
  }

  String text() {
    return String.join(SEPARATOR, version, up ? "upgrade" : "downgrade", lastRow);
  }

  static SavepointPurpose parse(String text) {
    String[] parts = text.split(SEPARATOR, 3);
    return new SavepointPurpose(parts[0], parts[1].equals("upgrade"), parts[2]);
  }
}
