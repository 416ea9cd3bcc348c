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
 * <p>每次都是一个新进程，用平常的启动命令，从敲命令算到结束；内存峰值和处理器时间是操作系统记的（前者即 VmHWM），堆是垃圾回收记录里回收前的最大值和回收后的最大值。
 */
final class BatchBench {

  private static final int SEED = 2024;
  private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");
  private static final String DEFAULT = "";
  private static final String[] TO = {"--to", "docx,pdf,xlsx"};

  private final Path work;
  private final List<String> rows = new ArrayList<>();

  private BatchBench(Path work) {
    this.work = work;
  }

  private record Run(int count, int jobs, String heap) {}

  /** What a run took; memory in KiB, the heap in MiB. */
  private record Measured(
      Path out, double seconds, double cpu, long rss, long before, long after) {}

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
    int middle = Math.max(1, most / 10);
    row(new Run(Math.max(1, most / 100), 2, DEFAULT));
    Measured two = row(new Run(middle, 2, DEFAULT));
    Measured many = row(new Run(most, 2, DEFAULT));
    row(new Run(middle, 2, "256m"));
    Measured one = row(new Run(middle, 1, DEFAULT));
    Measured manyByOne = row(new Run(most, 1, DEFAULT));
    rows.forEach(System.out::println);
    System.out.printf(
        "内存峰值，%,d 个比 %,d 个：%+.1f%%%n", most, middle, 100.0 * many.rss() / two.rss() - 100);
    System.out.printf(
        "两个线程比一个线程：%,d 个 %.2f 倍，%,d 个 %.2f 倍%n",
        most, manyByOne.seconds() / many.seconds(), middle, one.seconds() / two.seconds());
    for (int i = 0; i < 3; i++) {
      Measured again = measure(new Run(middle, 2, DEFAULT));
      System.out.println("两个线程再跑一次，与一个线程逐字节相同：" + (same(one.out(), again.out()) ? "是" : "否"));
      delete(again.out());
    }
  }

  /** Measures one run and writes its line of the table. */
  private Measured row(Run run) throws Exception {
    Measured m = measure(run);
    rows.add(
        String.format(
            Locale.ROOT,
            "| %,d | %d | %s | %.1f 秒 | %.1f 毫秒 | %.1f 秒 | %d MiB | %d MiB | %d MiB |",
            run.count(),
            run.jobs(),
            run.heap().equals(DEFAULT) ? "默认" : run.heap(),
            m.seconds(),
            m.seconds() * 1000 / run.count(),
            m.cpu(),
            m.rss() / 1024,
            m.before(),
            m.after()));
    System.err.println(rows.get(rows.size() - 1));
    return m;
  }

  private Measured measure(Run run) throws Exception {
    Path units = units(run.count());
    Path out = Files.createTempDirectory(work, "out");
    Path log = work.resolve("gc.log");
    List<String> command = new ArrayList<>(List.of("./gongkai", "batch", units.toString()));
    command.addAll(List.of("-o", out.toString(), "--jobs", String.valueOf(run.jobs())));
    command.addAll(List.of(TO));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("told.txt").toFile());
    builder.environment().put("GONGKAI_JAVA", "-Xlog:gc:file=" + log + "::filecount=0");
    builder.environment().put("GONGKAI_HEAP", run.heap());
    long start = System.nanoTime();
    Process process = builder.start();
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
    return new Measured(out, seconds, cpu, rss, before, after);
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
