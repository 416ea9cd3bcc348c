package gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.PackCopy;
import gongkai.Sample;
import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.CellRef;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.PackLoader;
import gongkai.read.DataFile;
import gongkai.sheet.Paper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of another province are imported by its folder alone. */
class OtherPackTest {

  @TempDir private Path folder;

  @Test
  void forms_and_words_of_another_province_are_data() throws IOException {
    PackCopy copy = PackCopy.in(folder.resolve("别省-2024"));
    copy.edit("tables/01.yaml", "编号: 公开01表", "编号: 附表1");
    copy.edit("tables/01.yaml", "标题: \"收入支出决算总表\"", "标题: \"<部门>收支情况总表\"");
    copy.edit("tables/01.yaml", "{行次: 9}", "{行次: 9, 项目: 九、捐赠收入, 取数: 收入/捐赠收入}");
    copy.edit("tables/01.yaml", "合计: 1..8", "合计: 1..9");
    copy.edit("tables/02.yaml", "\"7\"]", "\"7\", \"8\"]");
    copy.edit("tables/02.yaml", "附属单位上缴收入, 其他收入]", "附属单位上缴收入, 其他收入, 捐赠收入]");
    copy.edit("tables/02.yaml", "\"^\", \"^\"]", "\"^\", \"^\", \"^\"]");
    copy.edit("tables/02.yaml", "合计: 2..7", "合计: 2..8");
    copy.edit("tables/02.yaml", "取数: 收入/其他收入}", "取数: 收入/其他收入}\n  - {栏次: 8, 名称: 捐赠收入, 取数: 收入/捐赠收入}");
    copy.edit(
        "data.schema.json", "\"上级补助收入\": {", "\"捐赠收入\": {\"$ref\": \"#/$defs/金额\"}, \"上级补助收入\": {");
    copy.edit("导入.yaml", "代码栏: [", "代码栏: [科目号, ");
    copy.edit("导入.yaml", "称呼: [", "称呼: [预算单位, ");
    Pack pack = PackLoader.load(copy.folder());
    Statement statement = donation(pack);

    Map<String, Paper> papers = new TableBook(statement, MoneyUnit.YUAN, 2).papers();
    papers
        .values()
        .forEach(paper -> paper.texts(t -> t.replace("科目代码", "科目号").replace("单位名称：", "预算单位：")));
    Checked<Imported> imported =
        Intake.read(pack, List.of(Paper.grid("表.xlsx", List.copyOf(papers.values()))));

    assertThat(imported.findings()).noneMatch(finding -> finding.severity() != Severity.NOTE);
    Imported back = imported.value().orElseThrow();
    assertThat(back.data().number(new FactKey("收入/捐赠收入", "2210201")))
        .contains(new BigDecimal("500.45"));
    assertThat(back.data().stated()).isEmpty();
    for (CellRef ref : List.of(ref("收支总表", "9", "1"), ref("收入表", "合计", "8"))) {
      assertThat(back.statement().cell(ref).orElseThrow().value())
          .contains(new BigDecimal("500.45"));
    }
  }

  private static Statement donation(Pack pack) {
    String text = Sample.with("其他收入: 500.45", "捐赠收入: 500.45");
    Checked<YearData> read =
        DataFile.parse("单位.yaml", text, List.of()).value().orElseThrow().read(pack.schema());
    assertThat(read.findings()).noneMatch(Finding::isError);
    return Deriver.derive(pack, read.value().orElseThrow()).value().orElseThrow();
  }

  private static CellRef ref(String table, String line, String column) {
    return new CellRef(table, line, column);
  }
}
