package dev.revise.generate;

import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionId;
import java.nio.file.Path;
import java.util.List;

/**
 * The reviewed SQL of two revisions of one number, which has one file where there should be two.
 *
 * <p>Where Git left both texts in it, each revision gets its own. Where one text is left, it
 * belongs to the revision that was there first; the other has none until it is written anew.
 *
 * @param firstMoves whether the revision that was there first is the one that moves
 */
record MovedGoldens(ModuleLayout layout, RevisionId from, RevisionId to, boolean firstMoves) {

  void move(Path path, String text, List<SourceFile> written, List<Path> deleted) {
    String prefix = "r" + from + ".";
    String name = path.getFileName().toString();
    if (!layout.goldens().equals(path.getParent()) || !name.startsWith(prefix)) {
      return;
    }
    Path moved = path.resolveSibling("r" + to + "." + name.substring(prefix.length()));
    ConflictedText both = new ConflictedText(text);
    if (both.hasMarkers()) {
      written.add(new SourceFile(path, firstMoves ? both.theirs() : both.ours()));
      written.add(new SourceFile(moved, firstMoves ? both.ours() : both.theirs()));
    } else if (firstMoves) {
      written.add(new SourceFile(moved, text));
      deleted.add(path);
    }
  }
}
