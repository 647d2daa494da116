package dev.revise.source.jpa;

import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitConstraintNameSource;
import org.hibernate.boot.model.naming.ImplicitForeignKeyNameSource;
import org.hibernate.boot.model.naming.ImplicitIndexNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.ImplicitUniqueKeyNameSource;

/**
 * Hibernate's usual names, but constraints and indexes without a name of the author's are marked so
 * that {@link KeyNames} can choose one.
 */
final class ImplicitNames extends ImplicitNamingStrategyJpaCompliantImpl {
  private static final long serialVersionUID = 1L;

  /** No name of an author's holds this character. */
  private static final String MARK = "\0";

  static boolean isImplicit(String name) {
    return name.startsWith(MARK);
  }

  @Override
  public Identifier determineForeignKeyName(ImplicitForeignKeyNameSource source) {
    return given(source, source.getReferencedTableName().getText());
  }

  @Override
  public Identifier determineUniqueKeyName(ImplicitUniqueKeyNameSource source) {
    return given(source, "");
  }

  @Override
  public Identifier determineIndexName(ImplicitIndexNameSource source) {
    return given(source, "");
  }

  private static Identifier given(ImplicitConstraintNameSource source, String more) {
    Identifier given = source.getUserProvidedIdentifier();
    return given == null ? Identifier.toIdentifier(marked(source.getColumnNames(), more)) : given;
  }

  /** Hibernate takes keys of one name for one key. */
  private static String marked(List<Identifier> columns, String more) {
    return columns.stream().map(Identifier::getText).collect(Collectors.joining(MARK, MARK, MARK))
        + more;
  }
}
