package dev.revise.revision;

import dev.revise.operation.CanonicalText;
import dev.revise.operation.Operations;
import dev.revise.schema.Schema;
import dev.revise.schema.SchemaMove;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/** A revision in its place: the schema it finds, what it does, the schema it leaves. */
public final class RevisionStep {
  private final Revision revision;
  private final Schema before;
  private final Operations upgrade;
  private final Schema after;
  private final Operations written;
  private final Optional<ManagedDatabase> site;

  /** Asked for again and again by Flyway, so kept; whoever computes it gets the same. */
  private volatile Integer checksum;

  RevisionStep(Revision revision, Schema before, Operations upgrade, Schema after) {
    this(revision, before, upgrade, after, upgrade, Optional.empty());
  }

  private RevisionStep(
      Revision revision,
      Schema before,
      Operations upgrade,
      Schema after,
      Operations written,
      Optional<ManagedDatabase> site) {
    this.revision = revision;
    this.before = before;
    this.upgrade = upgrade;
    this.after = after;
    this.written = written;
    this.site = site;
  }

  /** The same where a site keeps the database, under the hash of what is written. */
  RevisionStep moved(SchemaMove move, Schema found, ManagedDatabase database) {
    Operations moved = move.moved(upgrade);
    return new RevisionStep(
        revision, found, moved, moved.applyTo(found), written, Optional.of(database));
  }

  /** The database, where it is kept. */
  public ManagedDatabase database() {
    return site.orElseGet(revision::database);
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
    return hash(written);
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
      crc.update(text(written));
      checksum = (int) crc.getValue();
    }
    return checksum;
  }

  private static byte[] text(Operations operations) {
    return CanonicalText.of(operations).getBytes(StandardCharsets.UTF_8);
  }
}
