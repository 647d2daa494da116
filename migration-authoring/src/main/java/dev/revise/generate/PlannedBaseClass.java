package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import dev.revise.revision.Revision;
import dev.revise.schema.TableName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The class that the revisions of a new module will extend.
 *
 * @param schema whose tables {@code table("exposure")} gives
 */
record PlannedBaseClass(ClassName type, String schema, ModuleConstants constants)
    implements BaseClass {
  private static final BaseClass ABOVE = new CompiledBaseClass(Revision.class);

  static PlannedBaseClass of(DatabaseDraft draft, ModuleConstants constants) {
    return new PlannedBaseClass(draft.revisionClass(), draft.home(), constants);
  }

  @Override
  public Optional<String> constant(Object value) {
    return Optional.ofNullable(constants.name(value));
  }

  @Override
  public boolean gives(TableName name) {
    return name.schema().equals(schema);
  }

  @Override
  public Set<String> fields() {
    Set<String> fields = new HashSet<>(ABOVE.fields());
    fields.addAll(constants.names().values());
    return fields;
  }

  @Override
  public Set<String> methods() {
    Set<String> methods = new HashSet<>(ABOVE.methods());
    methods.add("table");
    return methods;
  }
}
