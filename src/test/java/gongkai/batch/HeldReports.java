package gongkai.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pipes in the place of reports: who wants to replace one waits until it is released. */
record HeldReports(List<Path> pipes) implements Closeable {

  static HeldReports of(List<Path> reports) throws IOException, InterruptedException {
    for (Path report : reports) {
      Files.createDirectories(report.getParent());
      new ProcessBuilder("mkfifo", report.toString()).start().waitFor();
    }
    return new HeldReports(reports);
  }

  /** Lets those go on who wait; each pipe has to be waited for. */
  void release() throws IOException {
    for (Path pipe : pipes) {
      Files.readAllBytes(pipe);
    }
  }

  /** Takes away the pipes that were not replaced. */
  @Override
  public void close() throws IOException {
    for (Path pipe : pipes) {
      if (!Files.isRegularFile(pipe)) {
        Files.deleteIfExists(pipe);
      }
    }
  }
}
