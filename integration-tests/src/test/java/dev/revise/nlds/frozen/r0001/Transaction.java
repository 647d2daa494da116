package dev.revise.nlds.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * The rows of transaction.
 *
 * <p>As {@code V0001__Initial_tables} left it.
 */
@Entity
@Table(name = "transaction")
public class Transaction {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "id") public Long id;
  @Column(name = "transaction_id", nullable = false, columnDefinition = "text")
  public String transactionId;
  @Column(name = "ingest_time", nullable = false, columnDefinition = "timestamp")
  public LocalDateTime ingestTime;
  @Column(name = "holding_id", nullable = false) public Long holdingId;
}
