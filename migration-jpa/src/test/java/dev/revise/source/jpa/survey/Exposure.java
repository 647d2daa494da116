package dev.revise.source.jpa.survey;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(
    name = "exposure",
    schema = "cdb",
    comment = "One exposure of the camera; \"é\" and ' included.",
    uniqueConstraints = @UniqueConstraint(name = "un_exposure_name", columnNames = "exposure_name"),
    indexes = {
      @Index(name = "ix_exposure_recent", columnList = "obs_start desc, band"),
      @Index(columnList = "day, (lower(target_name))"),
      @Index(columnList = "band", options = "where can_see_sky")
    },
    check = @CheckConstraint(name = "ck_exposure_times", constraint = "obs_start <= obs_end"))
public class Exposure extends Noted {
  @EmbeddedId public Night id;

  @Column(name = "exposure_id", nullable = false, unique = true)
  public long exposureId;

  @Column(name = "exposure_name", length = 20, nullable = false, comment = "As the camera says it.")
  public String name;

  @Column(length = 10)
  @Enumerated(EnumType.STRING)
  public Band band;

  @Column(name = "physical_filter")
  @Enumerated
  public Band physicalFilter;

  @Embedded public Pointing pointing;

  @Column(name = "target_name", columnDefinition = "text")
  public String target;

  @Column(
      name = "exp_time",
      nullable = false,
      check = @CheckConstraint(name = "ck_exposure_time", constraint = "exp_time >= 0"))
  @ColumnDefault("30")
  public double time;

  @Column(check = @CheckConstraint(constraint = "airmass >= 1"))
  public Float airmass;

  @Column(precision = 8, scale = 3)
  public BigDecimal pressure;

  @Column(name = "day", nullable = false)
  public LocalDate day;

  @Column(name = "obs_start", nullable = false)
  @ColumnDefault("CURRENT_TIMESTAMP")
  public LocalDateTime start;

  @Column(name = "obs_end", secondPrecision = 3)
  public Instant end;

  @Column(name = "can_see_sky", nullable = false)
  @ColumnDefault("true")
  public boolean canSeeSky;

  @Column(length = 1, nullable = false)
  @ColumnDefault("'?'")
  public String flag;
}
