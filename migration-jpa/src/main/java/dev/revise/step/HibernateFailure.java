package dev.revise.step;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.HibernateException;

/** What the database said, where Hibernate wraps it. */
final class HibernateFailure {
  private HibernateFailure() {}

  static SQLException of(HibernateException failure) {
    Optional<SQLException> said =
        Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
            .filter(SQLException.class::isInstance)
            .map(SQLException.class::cast)
            .findFirst();
    return said.orElseGet(() -> new SQLException(failure.getMessage(), failure));
  }
}
