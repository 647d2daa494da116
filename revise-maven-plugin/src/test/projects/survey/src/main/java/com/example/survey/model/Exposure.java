package com.example.survey.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(indexes = @Index(name = "exposure_night", columnList = "night"))
public class Exposure {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @NotNull private LocalDate night;
  @NotNull private Instant beganAt;
  private Duration exposureTime;

  @Min(0)
  @Max(100)
  private Integer cloudPercent;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Object> header;

  private String[] keywords;

  @Column(columnDefinition = "integer[]")
  private List<Integer> detectors;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Camera camera;

  @ManyToOne(fetch = FetchType.LAZY)
  private OpticalFilter filter;

  @ManyToOne(fetch = FetchType.LAZY)
  private SkyTarget target;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "program")
  private Program program;
}
