package gongkai.report;

import gongkai.Examples;
import gongkai.Sample;
import gongkai.app.OutputFormat;
import gongkai.cli.Run;
import gongkai.compose.Composer;
import gongkai.compose.Composer.Purpose;
import gongkai.derive.Deriver;
import gongkai.document.ReportDocument;
import gongkai.document.StyleSheet;
import gongkai.pack.Pack;
import gongkai.pack.PackLoader;
import gongkai.read.DataFile;
import gongkai.render.docx.DocxFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A report that the program has made of an example, and the tree it was made from.
 *
 * @param name of the example
 * @param purpose final or draft
 * @param tree what was to be printed
 * @param styles how it was to look
 * @param docx the Word file
 * @param pdf the PDF
 * @param xlsx the workbook
 */
record Made(
    String name,
    Purpose purpose,
    ReportDocument tree,
    StyleSheet styles,
    DocxFile docx,
    PrintedPdf pdf,
    byte[] xlsx) {

  /** All of them. */
  static final String FORMATS = String.join(",", OutputFormat.names());

  private static final Path EXAMPLES = Path.of("examples");

  /** A report with forms among its annexes. */
  private static final Path ANNEXES = Path.of("src/test/resources/annexes-forms/data.yaml");

  /** The data file of each example, in the order of their names, and of one with annexes. */
  static List<Path> examples() {
    try (Stream<Path> files = Files.find(EXAMPLES, 2, (file, kind) -> isData(file))) {
      return Stream.concat(files.sorted(), Stream.of(ANNEXES)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isData(Path file) {
    return file.getFileName().toString().startsWith("data.");
  }

  /** All examples, final and draft. */
  static List<Made> all() {
    return Holder.ALL;
  }

  /** All examples as published. */
  static List<Made> finals() {
    return of(Purpose.FINAL);
  }

  /** All examples as drafts. */
  static List<Made> drafts() {
    return of(Purpose.DRAFT);
  }

  private static List<Made> of(Purpose purpose) {
    return all().stream().filter(made -> made.purpose() == purpose).toList();
  }

  /** Names the case in the list of tests. */
  @Override
  public String toString() {
    return name + (purpose == Purpose.DRAFT ? "（草稿）" : "");
  }

  /** Runs the program for all formats; the files it has written, by their endings. */
  static Map<String, byte[]> generate(Path data, Path folder, Purpose purpose) {
    List<String> command = new ArrayList<>(List.of("generate", data.toString()));
    command.addAll(List.of("-o", folder.toString(), "--to", FORMATS));
    if (purpose == Purpose.DRAFT) {
      command.add("--draft");
    }
    Run run = Run.of(command.toArray(String[]::new));
    if (run.exit() != 0) {
      throw new IllegalStateException(data + "：" + run.err());
    }
    return files(folder);
  }

  /** Contents of all files in a folder, by the endings of their names. */
  static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.toString();
        contents.put(name.substring(name.lastIndexOf('.') + 1), Files.readAllBytes(file));
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each report is made once for all tests. */
  private static final class Holder {

    private static final List<Made> ALL =
        examples().stream()
            .flatMap(data -> Stream.of(Purpose.values()).map(purpose -> make(data, purpose)))
            .toList();

    private static Made make(Path data, Purpose purpose) {
      try {
        Path folder = Files.createTempDirectory("gongkai-");
        try {
          Map<String, byte[]> files = generate(data, folder, purpose);
          ReportDocument tree = tree(data, purpose);
          return new Made(
              data.getParent().getFileName().toString(),
              purpose,
              tree,
              Sample.PACK.styles(),
              DocxFile.read(files.get("docx")),
              PrintedPdf.read(files.get("pdf"), Piece.of(tree)),
              files.get("xlsx"));
        } finally {
          clear(folder);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static ReportDocument tree(Path data, Purpose purpose) {
      DataFile file = Examples.open(data).value().orElseThrow();
      Pack pack = PackLoader.load(Path.of("templates").resolve(file.format().orElseThrow()));
      return new Composer(pack)
          .compose(
              Deriver.derive(pack, file.read(pack.schema()).value().orElseThrow())
                  .value()
                  .orElseThrow(),
              purpose);
    }

    private static void clear(Path folder) throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
