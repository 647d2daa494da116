package dev.revise.source.felis;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.Grant;
import dev.revise.schema.Named;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TypeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an overlay says of a table: all in which the wanted one is not what its Felis file says.
 *
 * @param names of constraints and indexes: in the file to in the database, where they differ
 */
record TableYaml(Table said, Table wanted, Map<String, String> names) {

  YamlMap yaml() {
    YamlMap yaml = new YamlMap();
    wanted
        .comment()
        .filter(text -> said.comment().isEmpty())
        .ifPresent(text -> yaml.text("description", text));
    wanted
        .primaryKey()
        .map(PrimaryKey::name)
        .filter(name -> !said.primaryKey().map(PrimaryKey::name).equals(Optional.of(name)))
        .ifPresent(name -> yaml.text("primaryKey", Identifiers.trimmed("primary key", name)));
    yaml.texts("names", names);
    yaml.texts("checks", checks());
    yaml.map("indexes", indexes());
    yaml.map("constraints", constraints());
    yaml.map("columns", columns());
    yaml.map("grants", grants(wanted.grants()));
    return yaml;
  }

  static YamlMap grants(List<Grant> grants) {
    Map<String, List<String>> roles =
        grants.stream()
            .collect(
                Collectors.groupingBy(
                    grant -> grant.privilege().name(),
                    TreeMap::new,
                    Collectors.mapping(
                        grant -> Identifiers.trimmed("role", grant.grantee()),
                        Collectors.toList())));
    YamlMap yaml = new YamlMap();
    roles.forEach(yaml::texts);
    return yaml;
  }

  private Map<String, String> checks() {
    Map<String, String> checks = new LinkedHashMap<>();
    wanted
        .constraints(CheckConstraint.class)
        .filter(check -> said(said.constraints(), check.name()).isEmpty())
        .forEach(
            check ->
                checks.put(
                    Identifiers.trimmed("check constraint", check.name()), check.expression()));
    return checks;
  }

  private YamlMap indexes() {
    YamlMap yaml = new YamlMap();
    wanted.indexes().stream()
        .filter(index -> said(said.indexes(), index.name()).isEmpty())
        .forEach(
            index ->
                yaml.map(Identifiers.trimmed("index", index.name()), new IndexYaml(index).yaml()));
    return yaml;
  }

  private YamlMap constraints() {
    YamlMap yaml = new YamlMap();
    wanted.constraints().forEach(one -> yaml.map(one.name(), constraint(one)));
    return yaml;
  }

  private YamlMap constraint(Constraint constraint) {
    Optional<Constraint> felis =
        constraint instanceof PrimaryKey
            ? said.primaryKey().map(key -> key)
            : said(said.constraints(), constraint.name());
    YamlMap yaml = new YamlMap();
    if (!felis.flatMap(Constraint::deferral).equals(constraint.deferral())) {
      new DeferralYaml(constraint.deferral()).addTo(yaml);
    }
    constraint
        .comment()
        .filter(text -> felis.flatMap(Constraint::comment).isEmpty())
        .ifPresent(text -> yaml.text("description", text));
    return yaml;
  }

  /** What the Felis file has under the name that it has in the database. */
  private <T extends Named> Optional<T> said(List<T> all, String name) {
    return all.stream()
        .filter(one -> !(one instanceof PrimaryKey))
        .filter(one -> names.getOrDefault(one.name(), one.name()).equals(name))
        .findFirst();
  }

  private YamlMap columns() {
    YamlMap yaml = new YamlMap();
    for (Column column : wanted.columns()) {
      yaml.map(column.name(), column(said.column(column.name()).orElseThrow(), column));
    }
    return yaml;
  }

  private static YamlMap column(Column said, Column wanted) {
    YamlMap yaml = new YamlMap();
    if (!said.type().equals(wanted.type())) {
      yaml.text("type", TypeText.of(wanted.type()));
    }
    if (said.nullable() != wanted.nullable()) {
      yaml.flag("nullable", wanted.nullable());
    }
    if (!said.sequence().equals(wanted.sequence())) {
      wanted
          .sequence()
          .ifPresent(name -> yaml.text("sequence", Identifiers.trimmed("sequence", name)));
    }
    if (!said.defaultValue().equals(wanted.defaultValue())) {
      new DefaultYaml(wanted.defaultValue()).addTo(yaml, "default");
    }
    wanted.sequenceMaximum().ifPresent(greatest -> yaml.number("sequenceMaximum", greatest));
    wanted
        .comment()
        .filter(text -> said.comment().isEmpty())
        .ifPresent(text -> yaml.text("description", text));
    return yaml;
  }
}
