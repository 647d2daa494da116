package dev.revise.step;

import dev.revise.revision.ConnectionStep;
import dev.revise.revision.StepContext;
import java.sql.SQLException;
import org.hibernate.HibernateException;

/**
 * A data step on the entities that are frozen at its revision. Hibernate works on the revision's
 * own connection, so that what it writes is there with the revision or not at all.
 *
 * <p>It has a class of its own, which is never edited once it was applied anywhere.
 */
public interface EntityStep extends ConnectionStep {

  /**
   * Moves the data. What the session holds is written afterwards.
   *
   * @return how many rows it touched
   * @throws SQLException or any other exception, after which nothing of the revision remains
   */
  long run(Entities entities) throws SQLException;

  @Override
  default long run(StepContext context) throws SQLException {
    try (EntitySessions sessions = EntitySessions.after(context)) {
      long rows = run(new Entities(context, sessions));
      sessions.flush();
      return rows;
    } catch (HibernateException e) {
      throw HibernateFailure.of(e);
    }
  }
}
