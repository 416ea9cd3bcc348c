package gongkai.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data files that are pipes: who reads one waits until it is released. */
record HeldUnits(Map<Path, byte[]> contents) implements Closeable {

  /** Holds these files until {@link #close}. */
  static HeldUnits of(Path... files) throws IOException, InterruptedException {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    for (Path file : List.of(files)) {
      contents.put(file, Files.readAllBytes(file));
      Files.delete(file);
      new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
    }
    return new HeldUnits(contents);
  }

  /** Gives each to who waits for it. */
  void release() throws IOException {
    for (Map.Entry<Path, byte[]> held : contents.entrySet()) {
      Files.write(held.getKey(), held.getValue(), StandardOpenOption.WRITE);
    }
  }

  @Override
  public void close() throws IOException {
    for (Map.Entry<Path, byte[]> held : contents.entrySet()) {
      Files.deleteIfExists(held.getKey());
      Files.write(held.getKey(), held.getValue());
    }
  }
}
