import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 测 batch：用时、内存、线程、逐字节相同。用法：bench/batch [最多几个单位]，默认 10000；印出的表抄进 docs/performance.md。
 *
 * <p>每次都是一个新进程，从敲命令算到结束；内存峰值和处理器时间是操作系统记的（前者即 VmHWM），堆是垃圾回收记录里回收前的最大值和回收后的最大值。
 */
final class BatchBench {

  private static final int SEED = 2024;
  private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");
  private static final String[] TO = {"--to", "docx,pdf,xlsx"};

  private final Path work;
  private final List<String> rows = new ArrayList<>();

  private BatchBench(Path work) {
    this.work = work;
  }

  private record Measured(double seconds, double cpu, long rss, long before, long after) {}

  public static void main(String[] arguments) throws Exception {
    int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    BatchBench bench = new BatchBench(Files.createTempDirectory("gongkai-batch"));
    try {
      bench.run(most);
    } finally {
      bench.delete(bench.work);
    }
  }

  private void run(int most) throws Exception {
    System.out.printf(
        "机器：%s，%d 核，内存 %d GiB，Java %s，%s%n",
        cpu(),
        Runtime.getRuntime().availableProcessors(),
        kib(Path.of("/proc/meminfo"), "MemTotal:") >> 20,
        System.getProperty("java.version"),
        System.getProperty("os.name"));
    rows.add("| 单位 | 线程 | 堆上限 | 用时 | 每份 | 处理器时间 | 内存峰值 | 堆：回收前最多 | 堆：回收后最多 |");
    rows.add("|---|---|---|---|---|---|---|---|---|");
    for (int count = Math.max(1, most / 100); count <= most; count *= 10) {
      delete(row(count, 2, "512m"));
    }
    int middle = Math.max(1, most / 10);
    Path two = row(middle, 2, "512m");
    row(middle, 2, "256m");
    Path one = row(middle, 1, "512m");
    rows.forEach(System.out::println);
    System.out.println("两个线程与一个线程逐字节相同：" + (same(one, two) ? "是" : "否"));
    for (int i = 0; i < 2; i++) {
      Path again = work.resolve("again" + i);
      measure(middle, 2, "512m", again);
      System.out.println("再跑一次逐字节相同：" + (same(again, two) ? "是" : "否"));
      delete(again);
    }
  }

  /** Measures one run; its reports stay for those that are compared. */
  private Path row(int count, int jobs, String heap) throws Exception {
    Path out = work.resolve("out-" + count + "-" + jobs + "-" + heap + "-" + rows.size());
    Measured m = measure(count, jobs, heap, out);
    rows.add(
        String.format(
            Locale.ROOT,
            "| %,d | %d | %s | %.1f 秒 | %.1f 毫秒 | %.1f 秒 | %d MiB | %d MiB | %d MiB |",
            count,
            jobs,
            heap,
            m.seconds(),
            m.seconds() * 1000 / count,
            m.cpu(),
            m.rss() / 1024,
            m.before(),
            m.after()));
    System.err.println(rows.get(rows.size() - 1));
    return out;
  }

  private Measured measure(int count, int jobs, String heap, Path out) throws Exception {
    Path units = units(count);
    Path log = work.resolve("gc.log");
    List<String> command = new ArrayList<>(List.of("java", "-Xmx" + heap, "-XX:+UseParallelGC"));
    command.add("-Xlog:gc:file=" + log + "::filecount=0");
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dgongkai.home=" + Path.of("").toAbsolutePath()));
    command.addAll(List.of("-jar", "target/gongkai.jar", "batch", units.toString()));
    command.addAll(List.of("-o", out.toString(), "--jobs", String.valueOf(jobs)));
    command.addAll(List.of(TO));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("told.txt").toFile())
            .start();
    long rss = 0;
    double cpu = 0;
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      rss = Math.max(rss, kib(status, "VmHWM:"));
      cpu = process.info().totalCpuDuration().map(time -> time.toMillis() / 1e3).orElse(cpu);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.waitFor() != 0) {
      throw new IllegalStateException("没有做成：" + Files.readString(work.resolve("told.txt")));
    }
    long before = 0;
    long after = 0;
    Matcher found = HEAP.matcher(Files.readString(log));
    while (found.find()) {
      before = Math.max(before, Long.parseLong(found.group(1)));
      after = Math.max(after, Long.parseLong(found.group(2)));
    }
    return new Measured(seconds, cpu, rss, before, after);
  }

  private Path units(int count) throws Exception {
    Path units = work.resolve("units-" + count);
    if (!Files.exists(units)) {
      Process made =
          new ProcessBuilder(
                  "java",
                  "-Dfile.encoding=UTF-8",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "bench/MakeUnits.java",
                  String.valueOf(count),
                  String.valueOf(SEED),
                  units.toString())
              .inheritIO()
              .start();
      if (made.waitFor() != 0) {
        throw new IllegalStateException("数据文件没有做成");
      }
    }
    return units;
  }

  /** A line of a file of the kernel, in KiB. */
  private static long kib(Path file, String key) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }

  private static String cpu() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 2))
          .findFirst()
          .orElse("");
    }
  }

  private static boolean same(Path one, Path other) throws IOException {
    Map<String, Path> left = files(one);
    Map<String, Path> right = files(other);
    if (!left.keySet().equals(right.keySet())) {
      return false;
    }
    for (Map.Entry<String, Path> file : left.entrySet()) {
      if (Files.mismatch(file.getValue(), right.get(file.getKey())) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Path> files(Path folder) throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      found.filter(Files::isRegularFile).forEach(f -> files.put(folder.relativize(f).toString(), f));
    }
    return files;
  }

  private void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
