package gongkai.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program in a process of its own, which can be killed. */
record Started(Process process, Path told) {

  /**
   * Starts it.
   *
   * @param told where it writes what it has to say
   * @param limits what the shell is to do before, such as {@code ulimit -f 100}; empty for nothing
   * @param java options of the virtual machine
   */
  static Started of(Path told, String limits, List<String> java, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of("/bin/sh", "-c", (limits.isEmpty() ? "" : limits + " && ") + "exec \"$@\""));
    command.add("sh");
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(List.of("-Xlog:disable", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gongkai.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return new Started(builder.redirectOutput(told.toFile()).start(), told);
  }

  /** Waits until this is so, or the process has ended. */
  void until(BooleanSupplier reached) throws InterruptedException {
    while (process.isAlive() && !reached.getAsBoolean()) {
      process.waitFor(2, TimeUnit.MILLISECONDS);
    }
  }

  /** Sends a signal by its name. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  /** How many of its threads are in this method. */
  int threadsIn(String method) {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    String pid = String.valueOf(process.pid());
    try {
      Process dump =
          new ProcessBuilder(jcmd, pid, "Thread.print").redirectErrorStream(true).start();
      String all = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return all.split(Pattern.quote(method), -1).length - 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() throws IOException {
    return Files.readString(told, StandardCharsets.UTF_8);
  }

  /** How many units it remembers in this folder of reports. */
  static long remembered(Path reports) {
    Path records = reports.resolve(StateFolder.NAME).resolve("units");
    if (!Files.isDirectory(records)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(records)) {
      return files.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
