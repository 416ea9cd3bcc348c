import gongkai.annex.AnnexReader;
import gongkai.check.Checks;
import gongkai.compose.Composer;
import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.document.Annex;
import gongkai.document.ReportDocument;
import gongkai.font.FontLibrary;
import gongkai.layout.Typesetter;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.PackLoader;
import gongkai.read.DataFile;
import gongkai.render.pdf.PdfRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * 测附件的速度：AnnexBench 文件夹，里面是 MakeAnnexes 做的单位。整个进程的内存峰值是操作系统记的；热状态先跑 {@link #WARM_UP} 次，再计 {@link
 * #RUNS} 次，取中位数。
 */
final class AnnexBench {

  private static final int WARM_UP = 40;
  private static final int RUNS = 41;

  private final Path data;
  private final Pack pack = PackLoader.load(Path.of("templates/shanxi-2024"));
  private final Composer composer = new Composer(pack);
  private final Typesetter typesetter =
      new Typesetter(FontLibrary.open(List.of(Path.of("fonts"))));
  private final AnnexReader annexReader = new AnnexReader(Path.of("fonts"));
  private final PdfRenderer renderer = new PdfRenderer();

  private AnnexBench(Path data) {
    this.data = data;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Path data = folder.resolve("单位.yaml");
    process(data, folder, "pdf");
    process(data, folder, "docx");
    new AnnexBench(data).warm();
  }

  private void warm() throws IOException {
    measure("PDF，从读数据文件到写好", () -> pdf());
    measure("其中打开附件", () -> annexReader.read(read(), data, pack.settings().watermark()));
  }

  private interface Step {
    void run() throws IOException;
  }

  private YearData read() {
    DataFile file = DataFile.open(data, data.toString()).value().orElseThrow();
    return file.read(pack.schema()).value().orElseThrow();
  }

  private void pdf() throws IOException {
    YearData read = read();
    Statement statement = Deriver.derive(pack, read).value().orElseThrow();
    Checks.run(pack, statement);
    List<Annex> annexes =
        annexReader.read(read, data, pack.settings().watermark()).value().orElseThrow();
    ReportDocument document =
        composer.compose(statement, Composer.Purpose.FINAL, annexes);
    renderer.write(
        document,
        pack.styles(),
        typesetter.typeset(document, pack.styles()),
        OutputStream.nullOutputStream());
  }

  private static void measure(String name, Step step) throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      step.run();
    }
    double[] times = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      step.run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf(
        "%s：中位数 %.0f 毫秒（%.0f～%.0f）%n", name, times[RUNS / 2], times[RUNS / 10], times[RUNS * 9 / 10]);
  }

  private static void process(Path data, Path folder, String format) throws Exception {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                "./gongkai", "generate", data.toString(), "-o", folder.toString(), "--to", format)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = peak(process);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("生成失败，退出码 " + process.exitValue());
    }
    System.out.printf(
        "整个进程（%s）：%.1f 秒，内存峰值 %d MiB，文件 %.1f MB%n",
        format, (System.nanoTime() - start) / 1e9, peak / 1024, size(folder, format) / 1e6);
  }

  private static long size(Path folder, String format) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path report = files.filter(file -> file.toString().endsWith("公开." + format)).findFirst().get();
      return Files.size(report);
    }
  }

  /** Peak resident memory in KiB, as the kernel counts it. */
  private static long peak(Process process) throws Exception {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    long peak = 0;
    while (process.isAlive()) {
      try {
        for (String line : Files.readAllLines(status, StandardCharsets.UTF_8)) {
          if (line.startsWith("VmHWM:")) {
            peak = Math.max(peak, Long.parseLong(line.replaceAll("\\D", "")));
          }
        }
      } catch (IOException ended) {
        break;
      }
      process.waitFor(2, TimeUnit.MILLISECONDS);
    }
    return peak;
  }
}
