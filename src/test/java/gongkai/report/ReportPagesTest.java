package gongkai.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.PageStyle;
import gongkai.document.TextStyle;
import gongkai.report.Glyph.Role;
import gongkai.report.PrintedPdf.Print;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages look as a printer would set them. */
class ReportPagesTest {

  private static final String NEVER_FIRST = "，。；：、！？）》”％";
  private static final String NEVER_LAST = "（《“";

  /** A number with what belongs to it. */
  private static final Pattern NUMBER =
      Pattern.compile("[-－]?[0-9][0-9,]*(\\.[0-9]+)?([%％‰]|[万亿]?元)?");

  private static final double TOLERANCE = 0.6;

  static List<Made> reports() {
    return Made.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void all_text_stands_between_the_margins(Made made) {
    Map<Integer, PageStyle> styles = new TreeMap<>();
    for (Print print : made.pdf().visible()) {
      print
          .glyphs()
          .forEach(glyph -> styles.put(glyph.page(), made.styles().page(print.piece().page())));
    }
    for (Glyph glyph : made.pdf().glyphs()) {
      PageStyle page = styles.get(glyph.page());
      boolean footer = glyph.role() == Role.ARTIFACT && glyph.y() < page.bottom();
      if (glyph.role() == Role.WATERMARK || footer) {
        continue;
      }
      // The right half of these squares is blank and may stand in the margin.
      double right = glyph.right() - (NEVER_FIRST.contains(glyph.text()) ? glyph.size() / 2 : 0);
      assertThat(glyph.x()).as("%s", glyph).isGreaterThan(page.left() - TOLERANCE);
      assertThat(right).as("%s", glyph).isLessThan(page.width() - page.right() + TOLERANCE);
      assertThat(glyph.y()).as("%s", glyph).isGreaterThan(page.bottom() - TOLERANCE);
      assertThat(glyph.y() + 0.8 * glyph.size())
          .as("%s", glyph)
          .isLessThan(page.height() - page.top() + TOLERANCE);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void every_page_has_text_and_more_than_a_note(Made made) {
    Map<Integer, Set<String>> styles =
        made.pdf().visible().stream()
            .flatMap(print -> print.glyphs().stream().map(glyph -> Map.entry(glyph, print)))
            .collect(
                groupingBy(
                    entry -> entry.getKey().page(),
                    mapping(entry -> entry.getValue().piece().style(), toSet())));

    assertThat(styles.keySet()).hasSize(made.pdf().pages());
    styles.forEach(
        (page, names) ->
            assertThat(names)
                .as("第 %d 页", page + 1)
                .anyMatch(name -> !made.styles().text(name).keepWithPrevious()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void no_line_begins_or_ends_with_the_wrong_mark(Made made) {
    for (Print print : made.pdf().visible()) {
      for (List<Glyph> line : print.lines()) {
        String text = PrintedPdf.text(line);
        assertThat(NEVER_FIRST).as(text).doesNotContain(line.get(0).text());
        assertThat(NEVER_LAST).as(text).doesNotContain(line.get(line.size() - 1).text());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void no_number_is_torn_over_a_line_end(Made made) {
    for (Print print : made.pdf().visible()) {
      List<Integer> ends = new ArrayList<>();
      int end = 0;
      for (List<Glyph> line : print.lines()) {
        end += PrintedPdf.text(line).length();
        ends.add(end);
      }
      Matcher number = NUMBER.matcher(print.piece().text());
      while (number.find()) {
        assertThat(ends)
            .as("“%s”在“%s”中", number.group(), print.piece().text())
            .noneMatch(place -> place > number.start() && place < number.end());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void no_heading_is_the_last_line_of_a_page(Made made) {
    Map<Integer, Print> last = new TreeMap<>();
    made.pdf()
        .visible()
        .forEach(print -> print.glyphs().forEach(glyph -> last.put(glyph.page(), print)));
    int lastPage = made.pdf().pages() - 1;
    last.forEach(
        (page, print) -> {
          TextStyle style = made.styles().text(print.piece().style());
          assertThat(style.keepWithNext() && page < lastPage)
              .as("第 %d 页末：%s", page + 1, print.piece().text())
              .isFalse();
        });
  }

  @ParameterizedTest
  @MethodSource("reports")
  void every_row_of_a_table_stands_on_one_page(Made made) {
    Map<Integer, Set<Integer>> pages = new TreeMap<>();
    made.pdf().of(Piece.Kind.CELL).stream()
        .filter(print -> !print.glyphs().isEmpty())
        .forEach(
            print ->
                print
                    .glyphs()
                    .forEach(
                        glyph ->
                            pages
                                .computeIfAbsent(print.piece().row(), row -> new HashSet<>())
                                .add(glyph.page())));

    assertThat(pages).hasSizeGreaterThan(150);
    pages.forEach((row, found) -> assertThat(found).as("第 %d 行", row).hasSize(1));
  }
}
