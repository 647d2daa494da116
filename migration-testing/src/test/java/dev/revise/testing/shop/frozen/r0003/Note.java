package dev.revise.testing.shop.frozen.r0003;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of note. The table has no primary key; what is marked as an identifier stands for it.
 *
 * <p>As {@code V0003__Other_names} left it.
 */
@Entity
@Table(name = "note")
public class Note {
  @Id @Column(name = "words") public int words;
}
