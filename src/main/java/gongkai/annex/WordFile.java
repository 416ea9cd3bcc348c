package gongkai.annex;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through a Word file before another program opens it. */
final class WordFile {

  /** All its parts together: a long report with photographs has 50 MiB. */
  private static final long UNPACKED = 4 * Limits.UNPACKED;

  private static final int PARTS = 10_000;
  private static final Pattern TAGS = Pattern.compile("<[^>]*>");
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\p{Cf}]", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern RELATION = Pattern.compile("<Relationship\\s[^>]*>");

  private final OfficeProgram office;
  private final String watermark;

  WordFile(OfficeProgram office, String watermark) {
    this.office = office;
    this.watermark = watermark;
  }

  /** The file as PDF. */
  byte[] pdf(byte[] bytes) throws Refusal {
    boolean document = false;
    long left = UNPACKED;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes((int) Math.min(left + 1, Limits.UNPACKED + 1));
        left -= part.length;
        if (part.length > Limits.UNPACKED || left < 0 || ++parts > PARTS) {
          throw Refusal.abnormal("展开后大得不正常");
        }
        document |= entry.getName().equals("word/document.xml");
        prove(entry.getName(), part);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.damaged("损坏了，读不出来");
    }
    if (!document) {
      throw Refusal.damaged("名称说是 Word 文件，内容不是");
    }
    return office.pdf(bytes);
  }

  private void prove(String name, byte[] part) throws Refusal {
    if (name.startsWith("word/") && name.endsWith(".xml")) {
      String text = new String(part, StandardCharsets.UTF_8);
      // A watermark is a drawing, whose words stand in an attribute; the PDF has only its strokes.
      if (isMarked(text) || isMarked(TAGS.matcher(text).replaceAll(""))) {
        throw new Refusal("附件-水印", "里有“" + watermark + "”", "公开的报告不能有这几个字，换成正式稿。");
      }
    }
    if (name.endsWith(".rels")) {
      proveWithin(new String(part, StandardCharsets.UTF_8));
    }
  }

  private boolean isMarked(String text) {
    return BLANKS.matcher(text).replaceAll("").contains(watermark);
  }

  /** What lies elsewhere would be fetched: the same file would not look the same every time. */
  private static void proveWithin(String relations) throws Refusal {
    Matcher relation = RELATION.matcher(relations);
    while (relation.find()) {
      String one = relation.group();
      boolean harmless = one.contains("/hyperlink\"") || one.contains("/attachedTemplate\"");
      if (one.contains("\"External\"") && !harmless) {
        throw new Refusal("附件-类型", "里有链接到外面的图或文件", "把图插入到文件里面，或另存为 PDF 再用。");
      }
    }
  }
}
