package dev.revise.dialect;

import java.util.List;

/**
 * What a script for a database's own shell needs beside its statements.
 *
 * @param head lines at its beginning
 * @param begin what opens a transaction around the statements of a revision, if that helps
 * @param commit what ends it
 */
public record ScriptSql(List<String> head, List<String> begin, List<String> commit) {
  public ScriptSql {
    head = List.copyOf(head);
    begin = List.copyOf(begin);
    commit = List.copyOf(commit);
  }
}
