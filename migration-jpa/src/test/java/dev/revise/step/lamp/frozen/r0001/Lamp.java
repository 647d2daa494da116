package dev.revise.step.lamp.frozen.r0001;

import dev.revise.mapping.EnumForm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.JdbcType;

/** The rows of lamp, as the first revision left it. */
@Entity
@Table(name = "lamp")
@IdClass(Lamp.Key.class)
public class Lamp {
  @Id
  @Column(name = "was", columnDefinition = "\"sky\".\"state\"")
  @JdbcType(EnumForm.class)
  public State was;

  @Id
  @Column(name = "id")
  public long id;

  @Column(name = "is", columnDefinition = "\"sky\".\"state\"")
  @JdbcType(EnumForm.class)
  public State is;

  /** What tells its rows apart. */
  public record Key(State was, long id) implements Serializable {}
}
