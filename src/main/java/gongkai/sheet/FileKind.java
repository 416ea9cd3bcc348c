package gongkai.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, whatever its name says. */
enum FileKind {
  /** A zip, as .xlsx and .docx are. */
  PACKAGE("压缩文件", false),
  /** A compound file, as .xls and .doc are. */
  COMPOUND("复合文件", false),
  /** A plain workbook. */
  WORKBOOK("工作簿", true),
  /** A page; many systems export one under the name of a workbook. */
  HTML("网页（HTML）", true),
  /** The XML tables of 2003. */
  XML("XML 文件", true),
  /** Plain text, most likely a table with commas. */
  TEXT("文字文件（如 CSV）", true),
  /** A workbook of before 1997, or one without its container. */
  OLD("很旧的 Excel 文件", true),
  /** A binary workbook. */
  BINARY_WORKBOOK(".xlsb 文件", true),
  /** A table of LibreOffice. */
  OPEN_DOCUMENT("ODF 文件（如 .ods）", true),
  WORD("Word 文件", false),
  SLIDES("演示文稿", false),
  PDF("PDF 文件", false),
  /** Needs a password to be opened. */
  ENCRYPTED("加密的文件", false),
  /** Brings programs along. */
  MACROS("带宏的工作簿", true),
  OTHER("别的文件", false);

  private static final int HEAD = 4096;

  private final String label;
  private final boolean table;

  FileKind(String label, boolean table) {
    this.label = label;
    this.table = table;
  }

  /** As people call it. */
  String label() {
    return label;
  }

  /** Whether a spreadsheet program opens it as a table. */
  boolean isTable() {
    return table;
  }

  /** What the first bytes say. */
  static FileKind of(Path path) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(HEAD);
    }
    if (startsWith(head, 'P', 'K', 3, 4)) {
      return PACKAGE;
    }
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return COMPOUND;
    }
    if (startsWith(head, '%', 'P', 'D', 'F')) {
      return PDF;
    }
    if (startsWith(head, 9, 0)
        || startsWith(head, 9, 2)
        || startsWith(head, 9, 4)
        || startsWith(head, 9, 8)) {
      return OLD;
    }
    return text(head);
  }

  private static FileKind text(byte[] head) {
    boolean wide = startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
    String text = new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
    String content = text.replaceAll("^(ï»¿)?\\s+|^ï»¿", "").toLowerCase(Locale.ROOT);
    if (content.startsWith("<") && content.contains("<html") || content.contains("<table")) {
      return HTML;
    }
    if (content.startsWith("<")) {
      return XML;
    }
    return text.indexOf('\0') < 0 ? TEXT : OTHER;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
