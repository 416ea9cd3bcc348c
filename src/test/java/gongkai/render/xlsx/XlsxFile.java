package gongkai.render.xlsx;

import gongkai.Sample;
import gongkai.document.Block;
import gongkai.document.Cell;
import gongkai.document.DocumentInfo;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.document.Section.Numbering;
import gongkai.document.Table;
import gongkai.font.FontLibrary;
import gongkai.layout.Typesetter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of documents made up in a test, in the styles of the pack. */
final class XlsxFile {

  private static final DocumentInfo INFO = new DocumentInfo("甲局决算", "甲局", "决算公开", "zh-CN");
  private static final Typesetter TYPESETTER =
      new Typesetter(FontLibrary.open(List.of(Path.of("fonts"))));

  private XlsxFile() {}

  static byte[] of(Optional<String> watermark, Block... blocks) {
    ReportDocument document =
        new ReportDocument(
            INFO, watermark, List.of(new Section("表竖页", Numbering.NONE, List.of(blocks))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new XlsxRenderer()
          .write(
              document,
              Sample.PACK.styles(),
              TYPESETTER.typeset(document, Sample.PACK.styles()),
              out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static XSSFWorkbook open(Block... blocks) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(of(Optional.empty(), blocks)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table of one column. */
  static Table table(String caption, Cell... cells) {
    return new Table(
        "一页表",
        caption,
        1,
        0,
        Arrays.stream(cells).map(cell -> new Table.Row(false, List.of(cell))).toList());
  }

  static Cell text(String text) {
    return new Cell("表名称", 1, 1, text, Optional.empty());
  }

  static Cell figure(String text, String value) {
    return new Cell("表数字", 1, 1, text, Optional.of(new BigDecimal(value)));
  }
}
