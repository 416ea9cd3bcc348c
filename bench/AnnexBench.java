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
import gongkai.write.DataWriter;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * 测附件的速度：第一个示例加 6 个 PDF，每个 20 页，4 个是满页文字，2 个是 200 dpi 的彩色扫描件。
 * 用法：bench/annexes。热状态：先跑 {@link #WARM_UP} 次，再计 {@link #RUNS} 次，取中位数；整个进程的内存峰值是操作系统记的。
 */
final class AnnexBench {

  private static final int FILES = 6;
  private static final int PAGES = 20;
  private static final int WARM_UP = 40;
  private static final int RUNS = 41;
  private static final String LINE = "本项目全年预算执行率较高，产出数量、质量、时效和成本指标均按年初设定的目标完成。";

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
    Path folder = Files.createTempDirectory("gongkai-bench");
    Path data = folder.resolve("单位.yaml");
    StringBuilder entries = new StringBuilder("  文件:\n");
    for (int i = 1; i <= FILES; i++) {
      Path file = folder.resolve("附件" + i + ".pdf");
      make(file, i > 4);
      entries.append("    - {标题: 已有的附件").append(i).append(", 文件: 附件").append(i).append(".pdf}\n");
      System.out.printf("%s：%d KiB%n", file.getFileName(), Files.size(file) / 1024);
    }
    String text = example();
    int at = text.indexOf("\n附件:") + "\n附件:\n".length();
    Files.writeString(data, text.substring(0, at) + entries + text.substring(at));
    process(data, folder, "pdf");
    process(data, folder, "docx");
    new AnnexBench(data).warm();
    for (File file : folder.toFile().listFiles()) {
      Files.delete(file.toPath());
    }
    Files.delete(folder);
  }

  /** The first example with all its projects in one file. */
  private static String example() {
    Path file = Path.of("examples/county-office/data.yaml");
    Pack pack = PackLoader.load(Path.of("templates/shanxi-2024"));
    YearData data =
        DataFile.open(file, file.toString())
            .value()
            .orElseThrow()
            .opening(name -> DataFile.open(file.resolveSibling(name), name))
            .read(pack.schema())
            .value()
            .orElseThrow();
    return DataWriter.yaml(data, pack.schema(), Map.of());
  }

  private void warm() throws IOException {
    measure("PDF，从读数据文件到写好", () -> pdf());
    measure("其中打开附件", () -> annexReader.read(read(), data, "仅供内部审核"));
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

  private static void make(Path file, boolean scanned) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDType0Font font = PDType0Font.load(document, new File("fonts/song.ttf"));
      for (int i = 0; i < PAGES; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          if (scanned) {
            content.drawImage(
                JPEGFactory.createFromImage(document, scan(i), 0.7f), 0, 0, 595, 842);
          } else {
            lines(content, font, i);
          }
        }
      }
      document.save(file.toFile());
    }
  }

  private static void lines(PDPageContentStream content, PDType0Font font, int page)
      throws IOException {
    content.beginText();
    content.setFont(font, 12);
    content.setLeading(18);
    content.newLineAtOffset(50, 780);
    for (int i = 0; i < 40; i++) {
      content.showText((page * 40 + i) + "、" + LINE);
      content.newLine();
    }
    content.endText();
  }

  private static BufferedImage scan(int page) {
    BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(new Color(250, 248, 242));
    brush.fillRect(0, 0, 1654, 2339);
    brush.setColor(Color.DARK_GRAY);
    brush.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
    for (int i = 0; i < 45; i++) {
      brush.drawString("page " + page + " line " + i + " of a document that was scanned", 150, 150 + i * 48);
    }
    brush.dispose();
    return image;
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
        "整个进程（%s）：%.1f 秒，内存峰值 %d MiB%n",
        format, (System.nanoTime() - start) / 1e9, peak / 1024);
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
      process.waitFor(2, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
    return peak;
  }
}
