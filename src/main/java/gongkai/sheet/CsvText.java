package gongkai.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in a text file, as Excel, WPS and people write it: commas, tabs or (Excel in some
 * countries) semicolons, quotes, any encoding.
 *
 * @param rows from the first line on, blank ones too
 * @param unclosed the line of a quote that nothing closes, after which nothing was read; empty if
 *     there is none
 */
record CsvText(List<Row> rows, Optional<Integer> unclosed) {

  /** At the same number of lines, the one before. */
  private static final List<String> SEPARATORS = List.of(",", "\t", ";");

  /** What somebody wrote behind the last quote belongs to the cell. */
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setIgnoreEmptyLines(false)
          .setIgnoreSurroundingSpaces(true)
          .setTrailingData(true)
          .get();

  CsvText {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param line where it begins, counted from 1; a cell may have several lines
   * @param cells without blanks around them
   */
  record Row(int line, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }
  }

  /** Reads UTF-8 with or without mark, UTF-16 with mark, or GBK; nothing if it is none of these. */
  static Optional<CsvText> read(byte[] bytes) {
    Charset utf16 = StandardCharsets.UTF_16;
    boolean marked = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    Optional<String> text =
        marked
            ? decode(bytes, utf16)
            : decode(bytes, StandardCharsets.UTF_8)
                .or(() -> decode(bytes, Charset.forName("GB18030")));
    return text.map(known -> parse(known.replaceFirst("^\uFEFF", "")));
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static CsvText parse(String text) {
    List<Row> rows = new ArrayList<>();
    int line = 1;
    CSVFormat format = FORMAT.builder().setDelimiter(separator(text)).get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      for (CSVRecord record : parser) {
        rows.add(new Row(line, record.stream().map(String::strip).toList()));
        line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
      }
      return new CsvText(rows, Optional.empty());
    } catch (IOException | UncheckedIOException quoteWithoutEnd) {
      return new CsvText(rows, Optional.of(line));
    }
  }

  /** The one that stands in most lines: a title above the table may have another. */
  private static String separator(String text) {
    return SEPARATORS.stream()
        .max(
            Comparator.comparingLong((String mark) -> count(text.lines(), mark))
                .thenComparing(mark -> -SEPARATORS.indexOf(mark)))
        .orElseThrow();
  }

  private static long count(Stream<String> lines, String mark) {
    return lines.filter(line -> line.contains(mark)).count();
  }
}
