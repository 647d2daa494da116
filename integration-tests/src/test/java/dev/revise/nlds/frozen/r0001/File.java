package dev.revise.nlds.frozen.r0001;

import dev.revise.mapping.EnumForm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcType;

/**
 * The rows of file.
 *
 * <p>As {@code V0001__Initial_tables} left it.
 */
@Entity
@Table(name = "file")
public class File {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "id") public Long id;
  @Column(name = "transaction_id", nullable = false) public Long transactionId;
  @Column(name = "original_path", nullable = false, columnDefinition = "text")
  public String originalPath;
  @Column(name = "path_type", nullable = false, columnDefinition = "\"nlds_catalog\".\"path_type\"")
  @JdbcType(EnumForm.class)
  public PathType pathType;
  @Column(name = "link_path", columnDefinition = "text") public String linkPath;
  @Column(name = "size") public Long size;
  @Column(name = "user", columnDefinition = "text") public String user;
  @Column(name = "group", columnDefinition = "text") public String group;
  @Column(name = "file_permissions") public Integer filePermissions;
}
