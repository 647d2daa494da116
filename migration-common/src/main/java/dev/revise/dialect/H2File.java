package dev.revise.dialect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A file of H2, looked at before H2 opens it: H2 takes an empty one for new, and one that was cut
 * short for an older state of itself.
 *
 * @see <a href="https://h2database.com/html/mvstore.html#fileFormat">the format of the file</a>
 */
record H2File(Path path) {
  private static final int BLOCK = 4096;
  private static final String ENCRYPTED = "H2encrypt";

  private static final String HEADER = "H:";

  /** In one of the two headers: the version that was last, in hexadecimal. */
  private static final Pattern VERSION = Pattern.compile("^H:[^\n]*?\\bversion:([0-9a-f]+)");

  private static final Pattern CHUNK = Pattern.compile("\\b(block|len):([0-9a-f]+)");

  /** A process at work has it, or another version of H2 wrote it: H2 itself says so. */
  private static final Set<Integer> NO_DAMAGE =
      Set.of(DataUtils.ERROR_FILE_LOCKED, DataUtils.ERROR_UNSUPPORTED_FORMAT);

  Optional<String> damage() {
    if (!Files.isRegularFile(path)) {
      return Optional.of("is no regular file");
    }
    try {
      return Files.size(path) == 0 ? Optional.of("is empty") : damageOf(headers());
    } catch (IOException e) {
      return Optional.of("cannot be read");
    }
  }

  private Optional<String> damageOf(String headers) throws IOException {
    if (headers.startsWith(ENCRYPTED)) {
      return Optional.empty();
    }
    return headers.startsWith(HEADER)
        ? lacking(version(headers))
        : Optional.of("is no database of H2");
  }

  private String headers() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(2 * BLOCK);
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
  }

  /** The newer of the two headers counts, as for H2; a file that was just made names none. */
  private static long version(String headers) {
    return Stream.of(headers, headers.substring(Math.min(BLOCK, headers.length())))
        .map(VERSION::matcher)
        .filter(Matcher::find)
        .mapToLong(header -> Long.parseLong(header.group(1), 16))
        .max()
        .orElse(0);
  }

  /** What H2 finds of the file, without changing it, beside what its header promises. */
  private Optional<String> lacking(long version) throws IOException {
    try (MVStore store = new MVStore.Builder().fileName(path.toString()).readOnly().open()) {
      boolean whole = store.getCurrentVersion() >= version && end(store) <= Files.size(path);
      return whole ? Optional.empty() : Optional.of("was cut short");
    } catch (MVStoreException e) {
      return NO_DAMAGE.contains(e.getErrorCode()) ? Optional.empty() : Optional.of("is damaged");
    }
  }

  /** Behind the last of its chunks. */
  private static long end(MVStore store) {
    return store.getLayoutMap().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("chunk."))
        .mapToLong(entry -> endOfChunk(entry.getValue()))
        .max()
        .orElse(0);
  }

  private static long endOfChunk(String chunk) {
    return CHUNK
            .matcher(chunk)
            .results()
            .mapToLong(number -> Long.parseLong(number.group(2), 16))
            .sum()
        * BLOCK;
  }
}
