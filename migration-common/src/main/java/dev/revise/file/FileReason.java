package dev.revise.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** Why a file cannot be read or written, as part of a sentence. */
public final class FileReason {
  /** How Linux and macOS name {@code ENOSPC}. */
  private static final String FULL = "no space left on device";

  private FileReason() {}

  /** Without the name of a Java class; what else is unknown is in the system's own words. */
  public static String of(IOException e) {
    if (e instanceof CharacterCodingException) {
      return "it is not UTF-8; save it as UTF-8";
    }
    if (e instanceof AccessDeniedException denied) {
      return "you may not write or read " + denied.getFile();
    }
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + " is not there";
    }
    if (e instanceof FileAlreadyExistsException taken) {
      return taken.getFile() + " is in the way";
    }
    String words = Optional.ofNullable(e.getMessage()).orElse("no reason given");
    return words.toLowerCase(Locale.ROOT).contains(FULL) ? "the disk is full" : words;
  }
}
