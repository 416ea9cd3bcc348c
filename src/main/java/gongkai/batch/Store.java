package gongkai.batch;

import java.io.IOException;
import java.util.Map;

/** Where finished files go. */
interface Store {

  /**
   * Writes all or none.
   *
   * @param contents by file name
   * @throws IOException if they cannot be written
   */
  void deliver(Map<String, byte[]> contents) throws IOException;
}
