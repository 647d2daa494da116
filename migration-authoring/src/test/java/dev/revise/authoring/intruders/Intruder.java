package dev.revise.authoring.intruders;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity whose check would do more than check. */
@Entity
@Table(
    name = "intruder",
    check =
        @CheckConstraint(
            name = "ck",
            constraint = "id > 0); CALL FILE_WRITE('70', 'owned.txt'); SELECT (1"))
class Intruder {
  @Id long id;
}
