package gongkai.annex;

import gongkai.document.Annex;
import gongkai.document.ForeignFile;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.FactKey;
import gongkai.model.ItemCounts;
import gongkai.model.NearbyFile;
import gongkai.model.YearData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads the files that a data file names as annexes (附件/文件); safe to share between threads. */
public final class AnnexReader {

  private static final String LIST = "附件/文件";
  private static final String NAMING = "附件-文件名";

  private final Path fonts;
  private final Supplier<OfficeProgram> office;

  /**
   * Makes a reader.
   *
   * @param fonts folder of the program's own fonts, which stand in for those that a file lacks
   */
  public AnnexReader(Path fonts) {
    this(fonts, OfficeProgram::installed);
  }

  AnnexReader(Path fonts, Supplier<OfficeProgram> office) {
    this.fonts = fonts;
    this.office = office;
  }

  /**
   * Reads them all.
   *
   * @param data names the files
   * @param dataFile beside which they lie
   * @param watermark the words of a draft, which no file may bear
   * @return no value if one of them is refused
   */
  public Checked<List<Annex>> read(YearData data, Path dataFile, String watermark) {
    Watermark mark = new Watermark(watermark);
    int count = count(data);
    if (count == 0) {
      return Checked.of(List.of(), List.of());
    }
    SubstituteFonts.use(fonts);
    List<Annex> annexes = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Total total = new Total();
    for (int i = 1; i <= count; i++) {
      String name = name(data, i);
      String title = String.join("", data.words(FactKey.of(LIST + "/" + i + "/标题")));
      Place place = data.place(nameKey(i));
      try {
        byte[] bytes = bytes(dataFile, name);
        total.add(bytes.length, 0);
        Plain plain = plain(name, bytes, mark);
        total.add(0, plain.file().pages().size());
        annexes.add(new Annex(title, plain.file()));
        findings.addAll(notes(plain, place));
      } catch (Refusal e) {
        String message = "附件“" + name + "”" + e.getMessage();
        findings.add(Finding.error(e.code(), place, message, e.advice()));
      }
    }
    return findings.stream().anyMatch(Finding::isError)
        ? Checked.none(findings)
        : Checked.of(annexes, findings);
  }

  /**
   * Where the files lie, as far as their names can be used.
   *
   * @param data names the files
   * @param dataFile beside which they lie
   */
  public static List<Path> files(YearData data, Path dataFile) {
    List<Path> files = new ArrayList<>();
    int count = count(data);
    for (int i = 1; i <= count; i++) {
      try {
        NearbyFile.path(name(data, i)).map(dataFile::resolveSibling).ifPresent(files::add);
      } catch (InvalidPathException e) {
        continue; // refused when the file is to be read
      }
    }
    return files;
  }

  private static int count(YearData data) {
    return ItemCounts.of(data.facts().keySet()).of(LIST);
  }

  private static String name(YearData data, int number) {
    return String.join("", data.words(nameKey(number)));
  }

  private static FactKey nameKey(int number) {
    return FactKey.of(LIST + "/" + number + "/文件");
  }

  /** What all files have together. */
  private static final class Total {

    private long bytes;
    private int pages;

    void add(long moreBytes, int morePages) throws Refusal {
      bytes += moreBytes;
      pages += morePages;
      if (bytes > Limits.ALL_BYTES) {
        String all = Limits.ALL_BYTES / (1 << 20) + " MB";
        throw new Refusal("附件-太大", "和前面的加起来超过了 " + all, "少附几个，或扫描时用低一点的分辨率。");
      }
      if (pages > Limits.ALL_PAGES) {
        throw new Refusal("附件-太大", "和前面的加起来超过了 " + Limits.ALL_PAGES + " 页", "少附几个。");
      }
    }
  }

  /**
   * A file with what was left out of it.
   *
   * @param file its pages
   * @param dropped what is not printed, for people
   */
  record Plain(AnnexFile file, List<String> dropped) {}

  private Plain plain(String name, byte[] bytes, Watermark watermark) throws Refusal {
    PdfIntake intake = new PdfIntake(name, watermark);
    return switch (FileKind.of(name, bytes)) {
      case PDF -> intake.take(bytes);
      case PNG -> intake.take(PngPage.pdf(bytes));
      case JPEG -> intake.take(JpegPage.pdf(bytes));
      case WORD -> intake.take(new WordFile(office.get(), watermark).pdf(bytes));
    };
  }

  private static List<Finding> notes(Plain plain, Place place) {
    List<Finding> notes = new ArrayList<>();
    ForeignFile file = plain.file();
    file.archiveFault()
        .ifPresent(
            fault ->
                notes.add(
                    Finding.warning(
                        "附件-存档",
                        place,
                        "附件“" + file.name() + "”" + fault + "，所以生成的 PDF 是普通 PDF，不是 PDF/A-2b",
                        "要 PDF/A，就把这个附件重新存成 PDF/A（另存为 PDF 时在选项里选）；不要就不用管。")));
    if (!plain.dropped().isEmpty()) {
      String dropped = String.join("、", plain.dropped());
      notes.add(Finding.note("附件-没有印", place, "附件“" + file.name() + "”里没有印进报告的：" + dropped));
    }
    return notes;
  }

  private static byte[] bytes(Path dataFile, String name) throws Refusal {
    Path path = dataFile.resolveSibling(within(name));
    try {
      if (!Files.isRegularFile(path)) {
        throw new Refusal("附件-找不到", "找不到", "把文件放在数据文件旁边，名称写完整（连同 .pdf 这样的结尾）。");
      }
      long size = Files.size(path);
      if (size == 0) {
        throw new Refusal("附件-空", "是空的，0 字节", "换一份有内容的。");
      }
      if (size > Limits.BYTES) {
        throw new Refusal(
            "附件-太大",
            "有 " + (size >> 20) + " MB，最多 " + (Limits.BYTES >> 20) + " MB",
            "扫描时用低一点的分辨率，或拆成几个文件。");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new Refusal("附件-找不到", "读不出来", "检查文件是否正在别的程序里打开、有没有权限读。");
    }
  }

  private static Path within(String name) throws Refusal {
    try {
      return NearbyFile.path(name)
          .orElseThrow(() -> new Refusal(NAMING, NearbyFile.OUTSIDE, NearbyFile.BRING));
    } catch (InvalidPathException e) {
      throw new Refusal(NAMING, "不是文件名", "写文件的名称，例如 评价报告.pdf。");
    }
  }
}
