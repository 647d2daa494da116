package dev.revise.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.revise.file.FileReason;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that may be restored: a backup that is whole, or one that somebody answers for.
 *
 * @param foreign whether another program wrote it
 * @param bytes how long it is without what revise wrote at its end; 0 if it is foreign
 */
public record BackupFile(Path path, boolean foreign, long bytes) {
  private static final int BLOCK = 1 << 20;

  /**
   * Reads all of it.
   *
   * @throws MigrationException if there is no such file, if it is not whole as revise wrote it, or
   *     if it is a backup of something else
   * @throws RefusedException if revise did not write it
   */
  static BackupFile of(Path path, LiveDatabase database, String dialect) {
    BackupTrailer trailer =
        read(path)
            .orElseThrow(
                () ->
                    new RefusedException(
                        "%s does not end as a backup of revise does: another program wrote it, or it was cut; nothing was changed. Restoring runs what is in it as code: pass --foreign if you trust where it comes from"
                            .formatted(path)));
    requireSame(path, "database", trailer.database(), database.name());
    requireSame(path, "schema", trailer.schema(), database.schema());
    requireSame(path, "dialect", trailer.dialect(), dialect);
    return new BackupFile(path, false, trailer.bytes());
  }

  /**
   * The same of a file that another program wrote.
   *
   * @throws MigrationException if there is no such file, or if it is a backup of revise that is not
   *     whole
   */
  static BackupFile foreign(Path path, LiveDatabase database, String dialect) {
    return read(path).isPresent() ? of(path, database, dialect) : new BackupFile(path, true, 0);
  }

  private static void requireSame(Path path, String what, String found, String expected) {
    if (!found.equals(expected)) {
      throw new MigrationException(
          "%s is a backup of %s %s, not of %s; nothing was changed: name a backup of %s"
              .formatted(path, what, found, expected, expected));
    }
  }

  /**
   * What the file says it is once all of its bytes are known to be right; none if it is foreign.
   */
  private static Optional<BackupTrailer> read(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new UsageException("there is no backup " + path);
    }
    try (FileChannel file = FileChannel.open(path)) {
      Optional<BackupTrailer.Sealed> sealed = BackupTrailer.find(tail(file));
      if (sealed.isPresent()) {
        requireWhole(path, file, sealed.get());
      } else if (isMarked(file)) {
        throw new MigrationException(
            damaged(path, "its end is not the one that revise wrote, so it was cut or changed"));
      }
      return sealed.map(BackupTrailer.Sealed::trailer);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  static MigrationException unreadable(Path path, IOException e) {
    return new MigrationException(
        "the backup %s cannot be read: %s; nothing was changed: put that right, or name another backup"
            .formatted(path, FileReason.of(e)),
        e);
  }

  private static void requireWhole(Path path, FileChannel file, BackupTrailer.Sealed sealed)
      throws IOException {
    if (sealed.trailer().bytes() != file.size() - sealed.length()) {
      throw new MigrationException(
          damaged(path, "it is not as long as its end says, so it was cut or changed"));
    }
    long covered = sealed.trailer().bytes() + sealed.trailer().length();
    if (!digest(file, covered).equals(sealed.digest())) {
      throw new MigrationException(
          damaged(path, "its bytes do not have the SHA-256 that its end says"));
    }
  }

  private static String damaged(Path path, String how) {
    return "the backup %s is damaged: %s; nothing was changed: use another backup"
        .formatted(path, how);
  }

  private static byte[] tail(FileChannel file) throws IOException {
    return read(file, Math.max(0, file.size() - BackupTrailer.LONGEST));
  }

  /** Whether revise began to write it as text, or something stands behind its trailer. */
  private static boolean isMarked(FileChannel file) throws IOException {
    return new String(read(file, 0), UTF_8).startsWith(BackupTrailer.MARK)
        || new String(tail(file), UTF_8).contains("\n" + BackupTrailer.MARK);
  }

  private static byte[] read(FileChannel file, long from) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(BackupTrailer.LONGEST, file.size()));
    while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
      // until it is full
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static String digest(FileChannel file, long count) throws IOException {
    MessageDigest digest = UnfinishedBackup.sha256();
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    for (long position = 0; position < count; position += block.limit()) {
      block.clear().limit((int) Math.min(BLOCK, count - position));
      while (block.hasRemaining() && file.read(block, position + block.position()) >= 0) {
        // until it is full
      }
      digest.update(block.flip());
      if (block.limit() == 0) {
        break;
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
