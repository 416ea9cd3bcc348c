package gongkai.annex;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through a Word file before another program opens it. */
final class WordFile {

  /** All its parts together: a long report with photographs has 50 MiB. */
  private static final long UNPACKED = 4 * Limits.UNPACKED;

  private static final int PARTS = 10_000;
  private static final Pattern TAGS = Pattern.compile("<[^>]*>");
  private static final XMLInputFactory XML = xml();

  private final OfficeProgram office;
  private final Watermark watermark;

  WordFile(OfficeProgram office, Watermark watermark) {
    this.office = office;
    this.watermark = watermark;
  }

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
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
      throw unreadable();
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
      if (watermark.isIn(text) || watermark.isIn(TAGS.matcher(text).replaceAll(""))) {
        throw watermark.found("");
      }
    }
    if (name.endsWith(".rels")) {
      proveWithin(part);
    }
  }

  /** What lies elsewhere would be fetched: the same file would not look the same every time. */
  private static void proveWithin(byte[] relations) throws Refusal {
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(relations));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && isFetched(xml)) {
          throw new Refusal("附件-类型", "里有链接到外面的图或文件", "把图插入到文件里面，或另存为 PDF 再用。");
        }
      }
    } catch (XMLStreamException e) {
      throw unreadable();
    }
  }

  private static boolean isFetched(XMLStreamReader xml) {
    String mode = xml.getAttributeValue(null, "TargetMode");
    String type = Objects.requireNonNullElse(xml.getAttributeValue(null, "Type"), "");
    boolean harmless = type.endsWith("/hyperlink") || type.endsWith("/attachedTemplate");
    return mode != null && !mode.equals("Internal") && !harmless;
  }

  private static Refusal unreadable() {
    return Refusal.damaged("损坏了，读不出来");
  }
}
