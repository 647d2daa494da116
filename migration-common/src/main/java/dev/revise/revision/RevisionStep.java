package dev.revise.revision;

import dev.revise.operation.CanonicalText;
import dev.revise.operation.Operations;
import dev.revise.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** A revision in its place: the schema it finds, what it does, the schema it leaves. */
public final class RevisionStep {
  private final Revision revision;
  private final Schema before;
  private final Operations upgrade;
  private final Schema after;

  /** Asked for again and again by Flyway, so kept; whoever computes it gets the same. */
  private volatile Integer checksum;

  RevisionStep(Revision revision, Schema before, Operations upgrade, Schema after) {
    this.revision = revision;
    this.before = before;
    this.upgrade = upgrade;
    this.after = after;
  }

  public Revision revision() {
    return revision;
  }

  public Schema before() {
    return before;
  }

  public Operations upgrade() {
    return upgrade;
  }

  /** What takes the revision back. */
  public Operations downgrade() {
    return upgrade.inverse();
  }

  public Schema after() {
    return after;
  }

  /** SHA-256 of the canonical text of the operations, in hexadecimal. */
  public String hash() {
    return hash(upgrade);
  }

  static String hash(Operations operations) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text(operations)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has SHA-256", e);
    }
  }

  /** CRC-32 of the same text, which is what Flyway keeps of a migration. */
  public int checksum() {
    if (checksum == null) {
      CRC32 crc = new CRC32();
      crc.update(text(upgrade));
      checksum = (int) crc.getValue();
    }
    return checksum;
  }

  private static byte[] text(Operations operations) {
    return CanonicalText.of(operations).getBytes(StandardCharsets.UTF_8);
  }
}
