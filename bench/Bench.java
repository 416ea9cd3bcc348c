import gongkai.check.Checks;
import gongkai.compose.Composer;
import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.document.ReportDocument;
import gongkai.fillin.FillInReader;
import gongkai.fillin.Workbook;
import gongkai.fillin.xlsx.FillInWriter;
import gongkai.font.FontLibrary;
import gongkai.layout.PagedDocument;
import gongkai.layout.Typesetter;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.PackLoader;
import gongkai.read.DataFile;
import gongkai.render.Renderer;
import gongkai.render.docx.DocxRenderer;
import gongkai.render.pdf.PdfRenderer;
import gongkai.render.xlsx.XlsxRenderer;
import gongkai.sheet.Grid;
import gongkai.sheet.GridReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * 测速：整个进程（冷启动）和热状态下每份报告。用法：bench/run [数据文件]。
 *
 * <p>热状态：每项先跑 {@link #WARM_UP} 次，再计 {@link #RUNS} 次，取中位数。整个进程：跑 {@link #PROCESSES} 次，取中位数，
 * 内存是操作系统记的峰值。
 */
final class Bench {

  private static final int WARM_UP = 500;
  private static final int RUNS = 101;
  private static final int PROCESSES = 9;

  private final Path file;
  private final Pack pack = PackLoader.load(Path.of("templates/shanxi-2024"));
  private final Composer composer = new Composer(pack);
  private final Typesetter typesetter =
      new Typesetter(FontLibrary.open(List.of(Path.of("fonts"))));
  private final Renderer pdf = new PdfRenderer();
  private final Renderer docx = new DocxRenderer();
  private final Renderer xlsx = new XlsxRenderer();

  private Bench(Path file) {
    this.file = file;
  }

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments.length > 0 ? arguments[0] : "examples/county-office/data.yaml");
    System.out.printf(
        "机器：%d 核，Java %s，%s%n",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        System.getProperty("os.name"));
    wholeProcess(file);
    new Bench(file).warm();
  }

  private interface Step {
    void run() throws IOException;
  }

  private void warm() throws IOException {
    YearData data = read();
    Statement statement = Deriver.derive(pack, data).value().orElseThrow();
    ReportDocument document = composer.compose(statement, Composer.Purpose.FINAL);
    PagedDocument pages = typesetter.typeset(document, pack.styles());
    System.out.printf("报告：%d 页%n", pages.pages().size());
    measure("读数据文件", this::read);
    Path workbook = Files.createTempFile("gongkai-bench", ".xlsx");
    Files.write(workbook, FillInWriter.write(Workbook.draw(pack, Optional.of(data))));
    measure("读填报工作簿", () -> read(workbook));
    measure("写填报工作簿", () -> FillInWriter.write(Workbook.draw(pack, Optional.of(data))));
    Files.delete(workbook);
    measure(
        "推算＋核对＋成文",
        () -> {
          Statement made = Deriver.derive(pack, data).value().orElseThrow();
          Checks.run(pack, made);
          composer.compose(made, Composer.Purpose.FINAL);
        });
    measure("核对", () -> Checks.run(pack, statement));
    measure("排版", () -> typesetter.typeset(document, pack.styles()));
    measure(
        "PDF（含排版）",
        () ->
            pdf.write(
                document,
                pack.styles(),
                typesetter.typeset(document, pack.styles()),
                OutputStream.nullOutputStream()));
    measure(
        "DOCX",
        () -> docx.write(document, pack.styles(), pages, OutputStream.nullOutputStream()));
    measure(
        "XLSX（十张表）",
        () -> xlsx.write(document, pack.styles(), pages, OutputStream.nullOutputStream()));
  }

  private YearData read() {
    DataFile opened = DataFile.open(file, file.toString()).value().orElseThrow();
    return opened
        .opening(name -> DataFile.open(file.resolveSibling(name), name))
        .read(pack.schema())
        .value()
        .orElseThrow();
  }

  private YearData read(Path workbook) {
    Grid grid = GridReader.open(workbook, "单位.xlsx").value().orElseThrow();
    DataFile opened = FillInReader.read(grid).value().orElseThrow();
    return opened.read(pack.schema()).value().orElseThrow();
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
        "%s：中位数 %.1f 毫秒（%.1f～%.1f）%n", name, times[RUNS / 2], times[RUNS / 10], times[RUNS * 9 / 10]);
  }

  private static void wholeProcess(Path file) throws Exception {
    Path out = Files.createTempDirectory("gongkai-bench");
    List<Double> seconds = new ArrayList<>();
    List<Long> peaks = new ArrayList<>();
    for (int i = 0; i <= PROCESSES; i++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder("./gongkai", "generate", file.toString(), "-o", out.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      long peak = peak(process);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("生成失败，退出码 " + process.exitValue());
      }
      if (i > 0) {
        seconds.add((System.nanoTime() - start) / 1e9);
        peaks.add(peak);
      }
    }
    Collections.sort(seconds);
    System.out.printf(
        "整个进程（docx＋pdf）：中位数 %.2f 秒（%.2f～%.2f），内存峰值 %d MiB%n",
        seconds.get(PROCESSES / 2),
        seconds.get(0),
        seconds.get(PROCESSES - 1),
        Collections.max(peaks) / 1024);
  }

  /** Peak resident memory in KiB, as the kernel counts it; the mark only rises, so the last look counts. */
  private static long peak(Process process) throws Exception {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    long peak = 0;
    while (process.isAlive()) {
      try {
        for (String line : Files.readAllLines(status)) {
          if (line.startsWith("VmHWM:")) {
            peak = Math.max(peak, Long.parseLong(line.replaceAll("\\D", "")));
          }
        }
      } catch (IOException ended) {
        break;
      }
      Thread.onSpinWait();
      process.waitFor(2, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
    return peak;
  }
}
