package dev.revise.command;

import dev.revise.dialect.Dialect;
import java.util.List;
import java.util.Optional;

/**
 * @param dialect whose normal form both sides are compared in, and whose SQL is written; without it
 *     that of the database among the sides, the first one's first
 * @param renames as {@code --rename} takes them: {@code exposure.seeing=dimm_seeing}
 * @param scripted whether the SQL is asked for, which then needs all zones
 * @param ignoringComments whether the words of comments do not count
 */
public record DiffRequest(
    SchemaSpec from,
    SchemaSpec to,
    Optional<Dialect> dialect,
    List<String> renames,
    Zones zones,
    boolean scripted,
    boolean ignoringComments) {
  public DiffRequest {
    renames = List.copyOf(renames);
  }
}
