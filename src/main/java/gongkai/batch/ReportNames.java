package gongkai.batch;

import gongkai.app.FileNames;
import gongkai.model.UnitNames;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which unit has which report name: the first in the list of those that could write it, in whatever
 * order they come. Names that some systems take for one, or that people do because they differ only
 * by blanks or full-width signs, are one. Safe to share between threads.
 */
final class ReportNames {

  private static final int NOBODY = Integer.MAX_VALUE;

  private final Map<String, Holder> holders = new ConcurrentHashMap<>();

  private static final class Holder {
    private int index = NOBODY;
  }

  /** What is done once the name is free to take. */
  interface Writing {
    void run() throws IOException;
  }

  /**
   * Writes, unless a unit before this one has the name; a later one loses it.
   *
   * @param index of the unit in the list
   * @throws IOException if it could not be written; the name stays whose it was
   */
  void take(String name, int index, Writing writing) throws IOException {
    Holder holder = holders.computeIfAbsent(key(name), unused -> new Holder());
    synchronized (holder) {
      if (index < holder.index) {
        writing.run();
        holder.index = index;
      }
    }
  }

  private static String key(String name) {
    return UnitNames.key(FileNames.key(name));
  }

  /** Who has the name once all is done. */
  int holder(String name) {
    Holder holder = holders.get(key(name));
    synchronized (holder) {
      return holder.index;
    }
  }
}
