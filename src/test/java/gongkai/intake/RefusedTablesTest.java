package gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.derive.Deriver;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.MoneyUnit;
import gongkai.sheet.Paper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that cannot be right are refused, with the cell, what is wrong there and what to do. */
class RefusedTablesTest {

  private static Map<String, Paper> papers() {
    return new TableBook(
            Deriver.derive(Sample.PACK, Sample.read(Sample.TEXT).value().orElseThrow())
                .value()
                .orElseThrow(),
            MoneyUnit.YUAN,
            2)
        .papers();
  }

  private static Arguments broken(
      String name, String table, Consumer<Paper> change, String... findings) {
    return Arguments.of(
        name,
        (Consumer<Map<String, Paper>>) papers -> change.accept(papers.get(table)),
        List.of(findings));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static Stream<Arguments> broken() {
    return Stream.of(columns(), totals(), rows(), cells(), captions(), sheets(), pages())
        .flatMap(all -> all);
  }

  private static Stream<Arguments> columns() {
    return Stream.of(
        broken(
            "an unknown column with figures",
            "支出表",
            p -> p.put(4, 8, "债务还本支出").put(7, 8, number("5")),
            "导入-表头 “公开03表”表 I8 格：“债务还本支出”这一栏不认识，里面有数"),
        broken(
            "two columns of one kind",
            "支出表",
            p -> p.put(4, 8, "基本支出").put(6, 8, number("5")),
            "导入-表头 “公开03表”表 I7 格：这个数和 D7 格像是同一栏，认不准用哪一个"));
  }

  private static Stream<Arguments> totals() {
    return Stream.of(
        broken(
            "no total of a table by 科目",
            "收入表",
            p -> p.removeRow(p.rowOf("合计")),
            "导入-合计 “公开02表”表 A1 格：没有“合计”这一行"),
        broken(
            "no total of a table by 行次",
            "收支总表",
            p -> p.removeRow(p.rowOf("31")),
            "导入-合计 “公开01表”表 A1 格：没有“总计”（行次31）这一行"),
        broken(
            "no total below the blocks",
            "基本支出表",
            p -> p.removeRow(p.rowOf("人员经费合计")),
            "导入-合计 “公开06表”表 A1 格：没有“人员经费合计”这一行"));
  }

  private static Stream<Arguments> rows() {
    return Stream.of(
        broken(
            "a 行次 that the form does not have",
            "收支总表",
            p -> p.put(p.height() - 1, 1, "63").put(p.height() - 1, 2, number("7")),
            "导入-行 “公开01表”表 B38 格：行次 63 表里没有，这一行有数"),
        broken(
            "figures in an empty line",
            "收支总表",
            p -> p.put(p.rowOf("9"), 2, number("7")),
            "导入-行 “公开01表”表 B15 格：行次 9 不填数，现在有数"),
        broken(
            "figures where there can be none",
            "基本支出表",
            p -> p.put(p.rowOf("30901"), 8, number("7")),
            "导入-行 “公开06表”表 G12 格：科目 30901 不填数，现在有数"),
        broken(
            "a code that the form does not have",
            "基本支出表",
            p -> p.put(p.rowOf("30101"), 0, "30104"),
            "导入-行 “公开06表”表 A7 格：科目 30104 表里没有，这一行有数"),
        broken(
            "a code of a wrong length",
            "收入表",
            p -> p.put(p.rowOf("2012604"), 0, "201260"),
            "导入-行 “公开02表”表 A10 格：科目代码“201260”不对，这一行有数"),
        broken(
            "one 科目 twice",
            "收入表",
            p -> p.put(p.rowOf("2210201"), 0, "2012604"),
            "导入-重复 “公开02表”表 A13 格：科目 2012604 有两行，A10 格已经有了"),
        broken(
            "numbers of lines that have shifted",
            "收支总表",
            p -> p.put(p.rowOf("4"), 0, "五、事业收入").put(p.rowOf("4"), 2, number("9")),
            "导入-行 “公开01表”表 B10 格：行次 4 应是“四、上级补助收入”，现为“五、事业收入”"));
  }

  private static Stream<Arguments> cells() {
    return Stream.of(
        broken(
            "an error in a cell",
            "一般公共支出表",
            p -> p.put(7, 2, new Paper.Error("#REF!")),
            "导入-错误值 “公开05表”表 C8 格：这一格没有数：#REF!"),
        broken(
            "half a thing",
            "信息表",
            p -> p.put(p.rowOf("10"), 2, number("1.5")),
            "导入-个数 “公开10表”表 C18 格：应是个数，现为“1.5”"),
        broken(
            "two rows in a table of one",
            "三公表",
            p -> p.put(8, 0, number("1")),
            "导入-行 “公开09表”表 A9 格：公开09表只有一行数，这里有 2 行"),
        broken(
            "headers of which half is missing",
            "三公表",
            p -> p.unmerge().put(3, 0, "").put(3, 6, ""),
            "导入-表头 “公开09表”表 A8 格：“合计”这一栏认不准是哪一栏",
            "导入-表头 “公开09表”表 C8 格：“公务用车购置及运行维护费/小计”这一栏认不准是哪一栏",
            "导入-表头 “公开09表”表 E8 格：“公务用车购置及运行维护费/公务用车运行维护费”这一栏认不准是哪一栏",
            "导入-表头 “公开09表”表 G8 格：“合计”这一栏认不准是哪一栏",
            "导入-表头 “公开09表”表 I8 格：“公务用车购置及运行维护费/小计”这一栏认不准是哪一栏",
            "导入-表头 “公开09表”表 K8 格：“公务用车购置及运行维护费/公务用车运行维护费”这一栏认不准是哪一栏"));
  }

  private static Stream<Arguments> captions() {
    return Stream.of(
        broken(
            "two names of units",
            "支出表",
            p -> p.put(2, 0, "单位名称：云岭县图书馆"),
            "导入-单位名称 “公开03表”表 A3 格：单位名称是“云岭县图书馆”，“公开01表”表 A3 格是“云岭县档案馆”"),
        broken(
            "two years",
            "支出表",
            p -> p.put(2, 4, "2023年度"),
            "导入-年度 “公开03表”表 E3 格：年度是“2023”，“公开01表”表 D3 格是“2024”"),
        broken(
            "an unknown unit of money",
            "支出表",
            p -> p.put(2, 7, "金额单位：千元"),
            "导入-金额单位 “公开03表”表 H3 格：金额单位是“千元”"),
        Arguments.of(
            "no unit of money anywhere",
            (Consumer<Map<String, Paper>>)
                papers -> papers.values().forEach(p -> p.texts(t -> t.endsWith("单位：元") ? "" : t)),
            Stream.of(1, 2, 3, 4, 5, 6, 9, 10)
                .map(n -> String.format("导入-金额单位 “公开%02d表”表 A1 格：表上没有写金额单位", n))
                .toList()));
  }

  private static Stream<Arguments> sheets() {
    return Stream.of(
        broken(
            "title and number of two tables",
            "支出表",
            p -> p.put(0, 0, "收入决算表"),
            "导入-认不准 “公开03表”表 A1 格：表名和表号说的不是同一张表：公开02表、公开03表"),
        broken(
            "one table twice",
            "支出表",
            p -> p.name("支出（新）").put(0, 0, "收入决算表").put(1, 7, "公开02表"),
            "导入-重复 “支出（新）”表 A1 格：公开02表有两份，“公开02表”已经是这张表"),
        Arguments.of(
            "no table at all",
            (Consumer<Map<String, Paper>>)
                papers -> {
                  papers.clear();
                  papers.put("封面", new Paper("封面").add("2024年度部门决算公开"));
                },
            List.of("导入-没有表 ：一张公开表也没有认出来")));
  }

  private static Stream<Arguments> pages() {
    return Stream.of(
        broken(
            "a later page with a row of the first",
            "收入表",
            p -> p.below(p.copy("")),
            "导入-重复 “公开02表”表 A22 格：“合计”有两行，A7 格已经有了"),
        Arguments.of(
            "a later page in another unit",
            (Consumer<Map<String, Paper>>)
                papers -> {
                  Paper page = papers.get("收入表").copy("续").put(0, 0, "收入决算表（续）");
                  papers.put("续", page.put(2, 8, "金额单位：万元"));
                },
            List.of(
                "导入-金额单位 “续”表 I3 格：续表的金额单位是“万元”，前面是“元”",
                "导入-重复 “续”表 A7 格：“合计”有两行，“公开02表”表 A7 格已经有了")),
        Arguments.of(
            "a later page that no table has before it",
            (Consumer<Map<String, Paper>>)
                papers -> {
                  Paper page = papers.get("收入表").copy("续表").put(0, 0, "续表").put(1, 8, "");
                  papers.put("续", page);
                },
            List.of("导入-续表 “续表”表 A1 格：这一页接在公开10表后面，里面的数却没有一个是公开10表的")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void these_tables_are_refused(
      String name, Consumer<Map<String, Paper>> change, List<String> findings) {
    Map<String, Paper> papers = papers();
    change.accept(papers);

    Checked<Imported> imported =
        Intake.read(Sample.PACK, List.of(Paper.grid("公开表.xlsx", List.copyOf(papers.values()))));

    assertThat(imported.value()).isEmpty();
    List<Finding> errors = imported.findings().stream().filter(Finding::isError).toList();
    assertThat(errors)
        .extracting(f -> f.code() + " " + f.place().spot().label() + "：" + f.message())
        .containsExactlyElementsOf(findings);
    assertThat(errors).allMatch(finding -> !finding.advice().isEmpty());
    assertThat(errors).allMatch(finding -> finding.place().file().equals("公开表.xlsx"));
  }
}
