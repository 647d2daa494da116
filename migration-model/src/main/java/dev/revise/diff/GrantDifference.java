package dev.revise.diff;

import dev.revise.operation.GrantPrivilege;
import dev.revise.operation.RevokePrivilege;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Grant;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.stream.Stream;

/** A grant on a table or view that goes or comes. */
record GrantDifference(TableName on, Versions<Grant> versions) implements SchemaDifference<Grant> {
  /**
   * On what is there already: what was created brought its own.
   *
   * @param current the schema when all else is done
   */
  static List<GrantDifference> between(Schema current, Schema to) {
    return to.names().flatMap(on -> between(on, grants(current, on), grants(to, on))).toList();
  }

  /** Those that go, then those that come. */
  static Stream<GrantDifference> between(TableName on, List<Grant> from, List<Grant> to) {
    return Stream.concat(
            from.stream().filter(grant -> !to.contains(grant)).map(Versions::gone),
            to.stream().filter(grant -> !from.contains(grant)).map(Versions::come))
        .map(versions -> new GrantDifference(on, versions));
  }

  @Override
  public Part part() {
    return Part.GRANT;
  }

  @Override
  public String name() {
    return versions.either().grantee() + " " + versions.either().privilege();
  }

  @Override
  public String title(Grant grant) {
    return "role %s holds %s on %s".formatted(grant.grantee(), grant.privilege(), on);
  }

  @Override
  public String missing(Grant grant) {
    return "role %s lacks %s on %s".formatted(grant.grantee(), grant.privilege(), on);
  }

  @Override
  public String surplus(Grant grant) {
    return title(grant) + ", which is not expected";
  }

  @Override
  public void alter(SchemaChange change) {
    Grant grant = versions.either();
    change.apply(
        versions.isCome() ? new GrantPrivilege(on, grant) : new RevokePrivilege(on, grant));
  }

  private static List<Grant> grants(Schema schema, TableName on) {
    return schema.tables().containsKey(on) ? schema.table(on).grants() : schema.view(on).grants();
  }
}
