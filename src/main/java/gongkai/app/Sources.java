package gongkai.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that a data file draws in: last year's, those of single projects and the annexes. Each
 * is noted before it is read, so that a change while the report is made is not taken for what the
 * report was made from.
 */
final class Sources {

  private final Map<Path, Source> files = new LinkedHashMap<>();

  /** Notes a file that is about to be read; what is known of it already stays. */
  void add(Path file) {
    files.computeIfAbsent(file, Source::of);
  }

  /** All that was noted, in that order. */
  List<Source> list() {
    return List.copyOf(files.values());
  }
}
