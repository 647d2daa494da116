package com.example.survey.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "program_code", columnNames = "code"))
public class Program extends Audited {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private Long id;

  @Column(nullable = false, length = 16)
  private String code;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ProgramState state;

  @Column(precision = 8, scale = 2)
  private BigDecimal hoursAllotted;

  @ManyToOne(optional = false)
  private Observer principal;

  @ManyToMany
  @JoinTable(
      name = "program_member",
      joinColumns = @JoinColumn(name = "program_id"),
      inverseJoinColumns = @JoinColumn(name = "observer_id"))
  private Set<Observer> members = new HashSet<>();
}
