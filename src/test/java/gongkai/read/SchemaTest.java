package gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import gongkai.Annexes;
import gongkai.finding.Finding;
import gongkai.pack.Pack;
import gongkai.pack.PackLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema that editors use and our reader, which reads along it, say the same. */
class SchemaTest {

  private static final Path PACK = Path.of("templates/shanxi-2024");
  private static final Path SOUND = Path.of("examples/small-unit/data.yaml");
  private static final Pack LOADED = PackLoader.load(PACK);
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final JsonSchema SCHEMA =
      FACTORY.getSchema(json(PACK.resolve("data.schema.json")));

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("data."))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void the_schema_is_a_valid_schema() {
    JsonSchema meta = FACTORY.getSchema(SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()));

    assertThat(meta.validate(json(PACK.resolve("data.schema.json")))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void editors_accept_every_example(Path example) {
    assertThat(SCHEMA.validate(json(example))).isEmpty();
  }

  /** A sound file with one thing broken: what was written, and what stands there instead. */
  static Stream<Arguments> damage() {
    return Stream.of(
        arguments("unknown key at the top", "政府采购:", "政府采构:"),
        arguments("unknown key within", "  货物: 0", "  货品: 0"),
        arguments("unknown key in a row", "基本支出: 371846.52", "基础支出: 371846.52"),
        arguments("required part missing", "格式: shanxi-2024", ""),
        arguments("required figure missing", "  货物: 0\n", ""),
        arguments("figure with its unit", "  工程: 0", "  工程: 0元"),
        arguments("figure in quotes", "371846.52}  #", "\"371846.52\"}  #"),
        arguments("figure with commas", "    上年决算: 0\n    国内", "    上年决算: 1,000\n    国内"),
        arguments("negative amount", "  服务: 0", "  服务: -3.5"),
        arguments("count with a fraction", "购置数: 0", "购置数: 0.5"),
        arguments("negative count", "购置数: 0", "购置数: -1"),
        arguments("word out of the choice", "口径: 单位", "口径: 局"),
        arguments("code too short", "\"2101102\", 一般", "\"21011\", 一般"),
        arguments("code with a letter", "\"30101\"", "\"3010A\""),
        arguments("list where parts belong", "  自评:\n    项目数: 0", "  自评:\n    - 0"),
        arguments("word where a list belongs", "    分类:\n", "    分类: 无\n    类:\n"),
        arguments("year that is none", "年度: 2024", "年度: 1824"));
  }

  /** The same in a file with projects. */
  static Stream<Arguments> damagedItems() {
    return Stream.of(
        arguments("unknown key of an item", "部门评价: 否", "部门: 否"),
        arguments("item without its name", "- 名称: 馆藏档案数字化\n      部门评价", "- 部门评价"),
        arguments(
            "list where an item belongs", "- 名称: 档案征集\n      形式: 自评表", "- [档案征集]\n    - 形式: 自评表"),
        arguments("word out of the choice", "总分: 100, 等级: 优", "总分: 100, 等级: 甲"),
        arguments("points in quotes", "权重: 50, 得分: 45.83", "权重: \"50\", 得分: 45.83"),
        arguments("more points than there are", "权重: 50, 得分: 45.83", "权重: 50, 得分: 450"),
        arguments("item of an item without its source", "{来源: 上级补助资金, ", "{"),
        arguments("wrong thing in an item of an item", "全年执行: 9824", "全年执行: 无"),
        arguments("number where a list belongs", "  文件:\n    - {标题", "  文件: 1\n  档案:\n    - {标题"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damagedItems")
  void editors_and_our_reader_refuse_the_same_in_items(String what, String sound, String broken)
      throws IOException {
    String text = Files.readString(Annexes.FILE).replace("    - 文件: 项目/消防改造.yaml\n", "");
    assertThat(SCHEMA.validate(yaml(text))).isEmpty();
    assertThat(read(text)).isEmpty();
    assertThat(text).contains(sound);

    String damaged = text.replace(sound, broken);

    assertThat(SCHEMA.validate(yaml(damaged))).as(what).isNotEmpty();
    assertThat(read(damaged)).as(what).anyMatch(Finding::isError);
  }

  @Test
  void an_editor_accepts_an_item_in_a_file_of_its_own() {
    assertThat(SCHEMA.validate(json(Annexes.FILE))).isEmpty();
  }

  @Test
  void editors_and_our_reader_accept_the_file_that_is_damaged_below() throws IOException {
    String text = Files.readString(SOUND);

    assertThat(SCHEMA.validate(yaml(text))).isEmpty();
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damage")
  void editors_and_our_reader_refuse_the_same(String what, String sound, String broken)
      throws IOException {
    String text = Files.readString(SOUND);
    assertThat(text).contains(sound);

    String damaged = text.replace(sound, broken);
    Set<ValidationMessage> editor = SCHEMA.validate(yaml(damaged));

    assertThat(editor).as(what).isNotEmpty();
    assertThat(read(damaged)).as(what).anyMatch(Finding::isError);
  }

  /** An editor would mark every line of an empty form; that the figure is missing, we say. */
  @Test
  void a_blank_required_figure_is_refused_by_our_reader_alone() throws IOException {
    String blank = Files.readString(SOUND).replace("  服务: 0", "  服务:");

    assertThat(SCHEMA.validate(yaml(blank))).isEmpty();
    assertThat(read(blank)).extracting(Finding::code).containsExactly("数据-缺少");
  }

  private static List<Finding> read(String text) {
    var file = DataFile.parse("data.yaml", text, List.of());
    return file.value()
        .map(source -> source.read(LOADED.schema()).findings())
        .orElse(file.findings());
  }

  private static JsonNode yaml(String text) {
    try {
      return new YAMLMapper().readTree(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static JsonNode json(Path file) {
    try {
      return file.toString().endsWith(".json")
          ? new ObjectMapper().readTree(file.toFile())
          : yaml(Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
