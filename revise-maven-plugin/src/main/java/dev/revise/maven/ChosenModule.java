package dev.revise.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * The module that a build is about: the only one, or the only one that {@code -pl} names, whatever
 * else {@code -am} builds for it.
 *
 * @param named what {@code -pl} names
 * @param base the directory of the build
 * @param modules how many modules are built
 */
record ChosenModule(List<String> named, Path base, int modules) {
  ChosenModule {
    named = List.copyOf(named);
  }

  /** Whether there is one. */
  boolean isOne() {
    return modules == 1 || named.size() == 1;
  }

  /** Whether that module is the one. */
  boolean is(String group, String artifact, File directory) {
    return modules == 1
        || named.size() == 1
            && (named.get(0).equals(":" + artifact)
                || named.get(0).equals(group + ":" + artifact)
                || base.resolve(named.get(0)).normalize().equals(directory.toPath().normalize()));
  }
}
