package gongkai.annex;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can be annexes, known by their first bytes. */
enum FileKind {
  PDF("PDF", List.of("pdf")),
  PNG("PNG 图片", List.of("png")),
  JPEG("JPEG 图片", List.of("jpg", "jpeg")),
  WORD("Word 文件", List.of("docx"));

  private static final String ADVICE = "可以用 PDF、图片（.png、.jpg）和 Word（.docx）；别的先打印（另存）成 PDF。";
  private static final int HEAD = 1024;

  private final String label;
  private final List<String> endings;

  FileKind(String label, List<String> endings) {
    this.label = label;
    this.endings = endings;
  }

  /** The kind of a file, which must be what its name says. */
  static FileKind of(String name, byte[] bytes) throws Refusal {
    FileKind named = byEnding(name).orElseThrow(() -> new Refusal("附件-类型", "不能用这种文件", ADVICE));
    Optional<FileKind> actual = byContent(bytes);
    if (actual.isPresent() && actual.get() != named) {
      throw new Refusal(
          "附件-类型",
          "名称说是" + named.label + "，内容是" + actual.get().label,
          "把文件名的结尾改成 ." + actual.get().endings.get(0) + "，数据文件里也改。");
    }
    if (actual.isEmpty() && named == WORD && startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new Refusal("附件-密码", "加了密码，或者其实是旧的 Word 文件（.doc）", "去掉密码，另存为 PDF 再用。");
    }
    if (actual.isEmpty()) {
      throw Refusal.damaged("名称说是" + named.label + "，内容不是");
    }
    return named;
  }

  private static Optional<FileKind> byEnding(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (FileKind kind : values()) {
      if (kind.endings.contains(ending)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static Optional<FileKind> byContent(byte[] bytes) {
    if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return Optional.of(PNG);
    }
    if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(JPEG);
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return Optional.of(WORD);
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-") ? Optional.of(PDF) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
