package gongkai.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.fillin.xlsx.FillInWriter;
import gongkai.finding.Checked;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.StatedFigure;
import gongkai.model.YearData;
import gongkai.read.DataFile;
import gongkai.sheet.Grid;
import gongkai.sheet.GridReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A fill-in workbook in the hands of a person: cells are found by what stands beside them. */
final class Filled implements AutoCloseable {

  private final XSSFWorkbook book;

  Filled(byte[] bytes) throws IOException {
    this.book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  static YearData sample(String text) {
    return Sample.read(text).value().orElseThrow();
  }

  static byte[] bytes(Optional<YearData> data) {
    return FillInWriter.write(Workbook.draw(Sample.PACK, data));
  }

  static Filled of(YearData data) throws IOException {
    return new Filled(bytes(Optional.of(data)));
  }

  static Filled sample() throws IOException {
    return of(sample(Sample.TEXT));
  }

  static Filled blank() throws IOException {
    return new Filled(bytes(Optional.empty()));
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  XSSFWorkbook book() {
    return book;
  }

  byte[] saved() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  /** The row with this key in the hidden column. */
  Row row(String key) {
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        if (row.getCell(0) != null && row.getCell(0).toString().equals(key)) {
          return row;
        }
      }
    }
    throw new AssertionError("no row with the key " + key);
  }

  /** The cell of an entry outside lists. */
  Cell entry(String key) {
    Row row = row(key);
    Row marks = row.getSheet().getRow(0);
    for (Cell mark : marks) {
      if (mark.toString().equals("值")) {
        return cell(row, mark.getColumnIndex());
      }
    }
    throw new AssertionError("no column of values");
  }

  /** A cell of a list: the row of this 科目, or the n-th blank one. */
  Cell listed(String list, String subject, String column) {
    Row keys = row("[]" + list);
    int at = -1;
    for (Cell key : keys) {
      if (key.toString().replaceAll("[#~]", "").equals(column)) {
        at = key.getColumnIndex();
      }
    }
    assertThat(at).as(column).isPositive();
    for (int i = keys.getRowNum() + 1; ; i++) {
      Row row = keys.getSheet().getRow(i);
      if (row != null && cell(row, 1).toString().equals(subject)) {
        return cell(row, at);
      }
    }
  }

  static Cell cell(Row row, int column) {
    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /** What the program reads of the workbook as it is now. */
  Checked<YearData> read(Path folder) throws IOException {
    Path path = Files.write(folder.resolve("单位.xlsx"), saved());
    return read(path, "单位.xlsx");
  }

  static Checked<YearData> read(Path path, String shown) {
    Checked<Grid> grid = GridReader.open(path, shown);
    assertThat(grid.findings()).isEmpty();
    Checked<DataFile> file = FillInReader.read(grid.value().orElseThrow());
    List<gongkai.finding.Finding> findings = new ArrayList<>(file.findings());
    Checked<YearData> data = file.value().orElseThrow().read(Sample.PACK.schema());
    findings.addAll(data.findings());
    return new Checked<>(data.value(), findings);
  }

  /** Everything but the places, which differ from file to file. */
  static List<Object> content(YearData data) {
    Place nowhere = Place.file("");
    Map<FactKey, Object> facts = new LinkedHashMap<>();
    data.facts().forEach((key, fact) -> facts.put(key, plain(fact)));
    List<StatedFigure> stated =
        data.stated().stream()
            .map(
                f ->
                    new StatedFigure(
                        f.table(), f.line(), f.column(), f.number().stripTrailingZeros(), nowhere))
            .toList();
    return List.of(data.unit(), facts, stated);
  }

  private static Object plain(Fact fact) {
    return fact instanceof Fact.Words words ? words.paragraphs() : fact.figure().orElseThrow();
  }
}
