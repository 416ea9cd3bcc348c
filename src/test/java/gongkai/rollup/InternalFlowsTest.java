package gongkai.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.FactKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What units paid each other: taken out where it is clear, never guessed. */
class InternalFlowsTest {

  private static final String OTHER_INCOME = "其他收入: 500.45}";

  @TempDir private Path folder;

  /** Pays its subordinates. */
  private static UnitYear payer(String yuan) {
    return Departments.unit(
        "云岭县文化局本级",
        "项目支出: 500.45}\n结转",
        "项目支出: 500.45}\n    - {科目: \"2012699\", 对附属单位补助支出: " + yuan + "}\n结转");
  }

  /** Is paid by the one above it. */
  private static UnitYear payee(String name, String yuan) {
    return Departments.unit(name, OTHER_INCOME, "其他收入: 500.45, 上级补助收入: " + yuan + "}");
  }

  private InternalList list(String... rows) throws IOException {
    return read(rows).value().orElseThrow();
  }

  private Checked<InternalList> read(String... rows) throws IOException {
    Path file = Files.writeString(folder.resolve("内部往来.csv"), String.join("\n", rows));
    return InternalList.read(file, "内部往来.csv");
  }

  private static Optional<BigDecimal> income(RolledUp sum) {
    return sum.statement().data().number(new FactKey("收入/上级补助收入", "2210201"));
  }

  private static Optional<BigDecimal> spending(RolledUp sum) {
    return sum.statement().data().number(new FactKey("支出/其他资金/对附属单位补助支出", "2012699"));
  }

  @Test
  void where_both_sides_are_equal_all_is_internal() {
    RolledUp sum =
        Departments.sum(payer("300.00"), payee("云岭县图书馆", "100.00"), payee("云岭县文化馆", "200.00"));

    assertThat(income(sum)).isEmpty();
    assertThat(spending(sum)).isEmpty();
    assertThat(sum.statement().data().number(new FactKey("收入/其他收入", "2210201")))
        .contains(new BigDecimal("1501.35"));
  }

  @Test
  void money_from_outside_stays() {
    assertThat(income(Departments.sum(payee("云岭县图书馆", "100.00"))))
        .contains(new BigDecimal("100.00"));
    assertThat(spending(Departments.sum(payer("300.00")))).contains(new BigDecimal("300.00"));
  }

  @Test
  void where_the_sides_are_not_equal_both_sums_and_the_units_are_named() {
    assertThat(
            Departments.refusal(
                List.of(payer("300.00"), payee("云岭县图书馆", "100.00"), payee("云岭县文化馆", "200.01")),
                Optional.empty()))
        .containsExactly(
            "错误 单位：各单位的“上级补助收入”共 300.01元（云岭县图书馆 100.00元、云岭县文化馆 200.01元），"
                + "“对附属单位补助支出”共 300.00元（云岭县文化局本级 300.00元），两边不等，看不出哪些是内部的"
                + " 怎么办：核对这两项；有部门以外的，在单位的文件夹里放一张“内部往来.csv”，写明内部的是哪些："
                + "单位、项目、科目代码、金额，两边要相等；没有内部的写一行，金额写 0。 [汇总-内部往来]");
  }

  @Test
  void a_list_says_which_part_is_internal() throws IOException {
    InternalList list =
        list("单位,项目,科目代码,金额", "云岭县文化局本级,对附属单位补助支出,2012699,100.00", "云岭县图书馆,上级补助收入,2210201,\"100\"");
    RolledUp sum =
        Departments.sum(List.of(payer("300.00"), payee("云岭县图书馆", "150.00")), Optional.of(list))
            .value()
            .orElseThrow();

    assertThat(income(sum)).contains(new BigDecimal("50.00"));
    assertThat(spending(sum)).contains(new BigDecimal("200.00"));
  }

  @Test
  void a_list_may_say_that_nothing_is_internal() throws IOException {
    InternalList list = list("单位,项目,科目代码,金额（万元）", "云岭县图书馆,上级补助收入,2210201,0");
    RolledUp sum =
        Departments.sum(List.of(payer("300.00"), payee("云岭县图书馆", "150.00")), Optional.of(list))
            .value()
            .orElseThrow();

    assertThat(income(sum)).contains(new BigDecimal("150.00"));
    assertThat(spending(sum)).contains(new BigDecimal("300.00"));
  }

  @Test
  void a_list_that_does_not_fit_is_refused_row_by_row() throws IOException {
    InternalList list =
        list(
            "单位,项目,科目代码,金额",
            "云岭县文化局本级,对附属单位补助支出,2012699,300.01",
            "云岭县图书馆,上级补助收入,2210202,1",
            "云岭县博物馆,上级补助收入,2210201,1",
            "云岭县图书馆,补助收入,2210201,1",
            "云岭县图书馆,上级补助收入,2210201,100");

    assertThat(
            Departments.refusal(
                List.of(payer("300.00"), payee("云岭县图书馆", "150.00")), Optional.of(list)))
        .containsExactly(
            "错误 内部往来.csv 第2行：“云岭县文化局本级”的 支出/其他资金/2012699/对附属单位补助支出 只有 300.00元，"
                + "内部的却写了 300.01元 怎么办：核对金额、科目代码和金额单位。 [汇总-内部往来表]",
            "错误 内部往来.csv 第3行：“云岭县图书馆”的 收入/2210202/上级补助收入 只有 0.00元，"
                + "内部的却写了 1.00元 怎么办：核对金额、科目代码和金额单位。 [汇总-内部往来表]",
            "错误 内部往来.csv 第4行：各单位里没有“云岭县博物馆” 怎么办：照数据文件里的单位名称写；它不在各单位的文件夹或清单里的，先把它的数据文件补上。 [汇总-内部往来表]",
            "错误 内部往来.csv 第5行：没有“补助收入”这个项目" + " 怎么办：写 上级补助收入、对附属单位补助支出、附属单位上缴收入、上缴上级支出。 [汇总-内部往来表]");
  }

  @Test
  void a_list_of_which_the_sides_differ_is_refused() throws IOException {
    InternalList list = list("单位,项目,科目代码,金额", "云岭县图书馆,上级补助收入,2210201,100");

    assertThat(
            Departments.refusal(
                List.of(payer("300.00"), payee("云岭县图书馆", "150.00")), Optional.of(list)))
        .containsExactly(
            "错误 内部往来.csv：内部的“上级补助收入”共 100.00元，“对附属单位补助支出”共 0.00元，两边不等"
                + " 怎么办：一家的支出就是另一家的收入：两边都要写，金额要相等。 [汇总-内部往来表]");
  }

  /** Nor is the flow that the row should have spoken of said to be unequal. */
  @Test
  void a_row_written_twice_is_told_and_nothing_else() throws IOException {
    InternalList list =
        list(
            "单位,项目,科目代码,金额",
            "云岭县文化局本级,对附属单位补助支出,2012699,300.00",
            "云岭县图书馆,上级补助收入,2210201,150",
            "云岭县图书馆,上级补助收入,2210201,150.00");

    assertThat(
            Departments.refusal(
                List.of(payer("300.00"), payee("云岭县图书馆", "150.00")), Optional.of(list)))
        .containsExactly("错误 内部往来.csv 第4行：这一行与第3行重复" + " 怎么办：同一笔只留一行；确是两笔的，合成一行，写两笔的和。 [汇总-内部往来表]");
  }

  @Test
  void a_list_that_cannot_be_read_is_refused() throws IOException {
    assertThat(read("单位,项目,金额", "甲,上级补助收入,1").findings().stream().map(Finding::toString))
        .containsExactly(
            "错误 内部往来.csv：没有“单位”“项目”“科目代码”“金额”这四栏"
                + " 怎么办：第一行写栏名：单位、项目、科目代码、金额；金额的单位是元，万元的写“金额（万元）”。 [汇总-内部往来表]");
    assertThat(
            read("单位,项目,科目代码,金额", "", "甲,上级补助收入,2210201,-1", "甲,上级补助收入,2210201,1.005")
                .findings()
                .stream()
                .map(Finding::toString))
        .containsExactly(
            "错误 内部往来.csv 第3行：金额“-1”不对 怎么办：只写不小于 0 的数，单位是元，精确到分。 [汇总-内部往来表]",
            "错误 内部往来.csv 第4行：金额“1.005”不对 怎么办：只写不小于 0 的数，单位是元，精确到分。 [汇总-内部往来表]");
  }

  /** Has both sides of the same flow. */
  private static UnitYear both(String income, String spending) {
    return Departments.unit(
        "云岭县文化局本级",
        OTHER_INCOME,
        "其他收入: 500.45, 上级补助收入: " + income + "}",
        "项目支出: 500.45}\n结转",
        "项目支出: 500.45}\n    - {科目: \"2012699\", 对附属单位补助支出: " + spending + "}\n结转");
  }

  @Test
  void a_unit_does_not_pay_itself() {
    assertThat(
            Departments.refusal(
                List.of(both("100.00", "100.00"), Departments.unit("云岭县图书馆")), Optional.empty()))
        .containsExactly(
            "错误 单位：各单位的“上级补助收入”共 100.00元（云岭县文化局本级 100.00元），"
                + "“对附属单位补助支出”共 100.00元（云岭县文化局本级 100.00元），"
                + "两边相等，但“云岭县文化局本级”一家的收入 100.00元、支出 100.00元，合计多于总数 100.00元，"
                + "自己不会付给自己，看不出哪些是内部的"
                + " 怎么办：核对这两项；有部门以外的，在单位的文件夹里放一张“内部往来.csv”，写明内部的是哪些："
                + "单位、项目、科目代码、金额，两边要相等；没有内部的写一行，金额写 0。 [汇总-内部往来]");
    assertThat(
            Departments.refusal(
                List.of(both("100.00", "300.01"), payee("云岭县图书馆", "200.01")), Optional.empty()))
        .hasSize(1);
  }

  /** 100 come from the one that gets nothing but pays, 200 go to the one below. */
  @Test
  void a_unit_in_the_middle_may_be_paid_and_pay() {
    UnitYear payer =
        Departments.unit(
            "云岭县博物馆",
            "项目支出: 500.45}\n结转",
            "项目支出: 500.45}\n    - {科目: \"2012699\", 对附属单位补助支出: 100.00}\n结转");
    RolledUp sum = Departments.sum(payer, both("100.00", "200.00"), payee("云岭县图书馆", "200.00"));

    assertThat(income(sum)).isEmpty();
    assertThat(spending(sum)).isEmpty();
  }

  @Test
  void a_list_does_not_let_a_unit_pay_itself_either() throws IOException {
    InternalList list =
        list("单位,项目,科目代码,金额", "云岭县文化局本级,对附属单位补助支出,2012699,100", "云岭县文化局本级,上级补助收入,2210201,100");
    assertThat(
            Departments.refusal(
                List.of(both("100.00", "300.00"), payee("云岭县图书馆", "150.00")), Optional.of(list)))
        .containsExactly(
            "错误 内部往来.csv：内部的补助里，“云岭县文化局本级”一家的收入 100.00元、支出 100.00元，"
                + "合计多于总数 100.00元，自己不会付给自己 怎么办：一家的支出就是另一家的收入：核对这个单位的各行。 [汇总-内部往来表]");
  }
}
