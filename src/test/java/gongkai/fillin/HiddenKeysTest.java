package gongkai.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.read.DataFile;
import gongkai.sheet.GridReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hidden keys that people damaged are told as such, not as entries that nobody filled in. */
class HiddenKeysTest {

  @TempDir private Path folder;

  private List<String> told(Filled filled) throws IOException {
    Path path = Files.write(folder.resolve("单位.xlsx"), filled.saved());
    Checked<DataFile> read =
        FillInReader.read(GridReader.open(path, "单位.xlsx").value().orElseThrow());
    assertThat(read.value()).isEmpty();
    return read.findings().stream().map(Finding::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({"#政府采购/工程, /", "#政府采购/工程, #政府采购//工程", "*公务用车运行维护费, *!", "*公务用车运行维护费, *", "[]收入, []"})
  void a_damaged_key_is_told(String key, String damaged) throws IOException {
    try (Filled filled = Filled.sample()) {
      filled.row(key).getCell(0).setCellValue(damaged);

      assertThat(told(filled))
          .isNotEmpty()
          .allSatisfy(
              told ->
                  assertThat(told).contains("错误 单位.xlsx “", "隐藏的第一栏里写着这一行填什么，现在被改了", "[填报-隐藏栏]"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"收入", "三公与机构", "基本信息", "封面", "文字说明", "列示数"})
  void a_deleted_column_of_keys_is_told(String name) throws IOException {
    try (Filled filled = Filled.sample()) {
      Sheet sheet = filled.book().getSheet(name);
      for (Row row : sheet) {
        if (row.getCell(0) != null) {
          row.removeCell(row.getCell(0));
        }
      }
      sheet.shiftColumns(1, 40, -1);

      assertThat(told(filled))
          .singleElement()
          .asString()
          .contains(
              "错误 单位.xlsx “" + name + "”表 A1 格",
              "“" + name + "”表隐藏的第一栏没有了，认不出各行填什么",
              "用 gongkai new 另生成一份");
    }
  }
}
