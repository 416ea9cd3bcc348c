package gongkai.annex;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice, which turns Word files into PDF where it is installed.
 *
 * @param program the program file; empty if there is none
 */
record OfficeProgram(Optional<Path> program) {

  /** PDF/A-2b, so that fonts are embedded and colours are those of a screen. */
  private static final String FORMAT =
      "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"}}";

  /** Seconds that a program may take to end when it is made to. */
  private static final int ENDING = 10;

  private static final List<String> USUAL_PLACES =
      List.of(
          "C:\\Program Files\\LibreOffice\\program\\soffice.com",
          "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com",
          "/Applications/LibreOffice.app/Contents/MacOS/soffice",
          "/usr/lib/libreoffice/program/soffice",
          "/opt/libreoffice/program/soffice");

  /** The one of this computer. */
  static OfficeProgram installed() {
    String path = System.getenv("PATH");
    return new OfficeProgram(
        Stream.concat(inPath(path == null ? "" : path), USUAL_PLACES.stream().map(Path::of))
            .filter(Files::isExecutable)
            .findFirst());
  }

  /** The places where the program may be by the search path, which may have any nonsense in it. */
  static Stream<Path> inPath(String path) {
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .flatMap(OfficeProgram::folder)
        .flatMap(folder -> Stream.of("soffice", "soffice.com").map(folder::resolve));
  }

  private static Stream<Path> folder(String name) {
    try {
      return Stream.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Stream.of();
    }
  }

  /** The Word file as PDF; nothing of it is left on the disk. */
  byte[] pdf(byte[] word) throws Refusal {
    Path found =
        program.orElseThrow(
            () ->
                new Refusal(
                    "附件-转换",
                    "是 Word 文件，这台电脑没有装 LibreOffice，转不成 PDF",
                    "在 Word 或 WPS 里打开，另存为 PDF，再填 PDF 的名称。"));
    try {
      Path folder = Files.createTempDirectory("gongkai-");
      try {
        return convert(found, folder, word);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw failed();
    }
  }

  private static byte[] convert(Path program, Path folder, byte[] word)
      throws IOException, Refusal {
    Path source = Files.write(folder.resolve("annex.docx"), word);
    List<String> command = new ArrayList<>(List.of(program.toString()));
    // Its own settings: the user's may be in use by an open window, and differ from place to place.
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--norestore", "--convert-to", FORMAT));
    command.addAll(List.of("--outdir", folder.toString(), source.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(Limits.CONVERTING, TimeUnit.SECONDS)) {
        throw failed();
      }
      Path made = folder.resolve("annex.pdf");
      if (!Files.isRegularFile(made)) {
        throw failed();
      }
      return Files.readAllBytes(made);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed();
    } finally {
      end(process);
    }
  }

  /** Ends it with all that it started, and waits: a file in use cannot be deleted everywhere. */
  private static void end(Process process) {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    CompletableFuture.allOf(
            all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
        .completeOnTimeout(null, ENDING, TimeUnit.SECONDS)
        .join();
  }

  private static Refusal failed() {
    return new Refusal("附件-转换", "没有转成 PDF", "在 Word 或 WPS 里打开，另存为 PDF，再填 PDF 的名称。");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }
}
