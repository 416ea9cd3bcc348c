package gongkai.derive;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.CellRef;
import gongkai.model.YearData;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedCellsTest {

  private static Checked<Statement> derive(String stated) {
    YearData data = Sample.read(Sample.TEXT + "列示数: " + stated + "\n").value().orElseThrow();
    return Deriver.derive(Sample.PACK, data);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {公开05表: {合计: {1: 1.00}}} | 一般公共支出表 | 合计 | 1
          {公开05表: {合计: {小计: 1.00}}} | 一般公共支出表 | 合计 | 1
          {一般公共支出表: {"201": {基本支出: 1.00}}} | 一般公共支出表 | 201 | 2
          {公开06表: {人员经费合计: 1.00}} | 基本支出表 | 人员经费合计 | 1
          """)
  void a_figure_stands_on_the_cell_that_it_names(
      String stated, String table, String line, String column) {
    Statement statement = derive(stated).value().orElseThrow();

    TableCell cell = statement.cell(new CellRef(table, line, column)).orElseThrow();
    assertThat(cell.stated()).isPresent();
    assertThat(cell.value()).contains(new BigDecimal("1.00"));
  }

  @Test
  void it_stands_wherever_the_form_prints_the_same_figure() {
    Statement statement = derive("{公开01表: {31: 7.00}}").value().orElseThrow();

    assertThat(statement.tables().get("收支总表").value("62", "2")).contains(new BigDecimal("7.00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {公开99表: {1: 1.00}} | 没有“公开99表”这张表
          {公开01表: {99: 1.00}} | 表中没有这一格
          {公开01表: {"": 1.00}} | 表中没有这一格
          {公开05表: {合计: 1.00}} | 表中没有这一格
          {公开05表: {"205": {1: 1.00}}} | 表中没有这一格
          {公开05表: {合计: {1: 1.00, 小计: 1.00}}} | 这一格写了两次
          {公开01表: {31: 1.001}} | 小数太多
          {公开10表: {17: 1.5}} | 应是整数
          """)
  void a_figure_that_means_no_cell_is_refused(String stated, String message) {
    Checked<Statement> statement = derive(stated);

    assertThat(statement.value()).isEmpty();
    assertThat(statement.findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains(message);
    assertThat(statement.findings()).extracting(Finding::code).isEqualTo(List.of("数据-列示数"));
  }
}
