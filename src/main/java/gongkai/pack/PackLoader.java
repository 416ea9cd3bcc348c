package gongkai.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gongkai.document.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Loads a pack from its folder and proves it whole before any report is made. */
public final class PackLoader {

  private static final ObjectMapper YAML = strict(new YAMLMapper());
  private static final ObjectMapper JSON = strict(new ObjectMapper());

  private final Path folder;

  private static ObjectMapper strict(ObjectMapper mapper) {
    return mapper.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
  }

  private PackLoader(Path folder) {
    this.folder = folder;
  }

  /**
   * Loads the pack in this folder.
   *
   * @throws PackException if a file is missing or wrong, or a reference leads nowhere
   */
  public static Pack load(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new PackException("没有这个格式（模板包）：" + folder.getFileName());
    }
    return new PackLoader(folder).load();
  }

  private Pack load() {
    PackNode main = yaml("pack.yaml");
    Map<String, TableForm> forms = forms(SettingsReader.tableFiles(main));
    PackNode figures = yaml("指标.yaml").only(Set.of("指标", "组"));
    StyleSheet styles = StyleSheetReader.read(yaml("styles.yaml"));
    Schema schema = Schema.of(tree(JSON, "data.schema.json"));
    Pack pack =
        new Pack(
            folder.getFileName().toString(),
            folder,
            SettingsReader.read(main, List.copyOf(forms.keySet())),
            schema,
            forms,
            catalogues(),
            FigureReader.figures(figures.get("指标")),
            FigureReader.groups(figures.get("组")),
            RuleReader.relations(yaml("勾稽.yaml")),
            RuleReader.asks(yaml("要填.yaml")),
            WordingReader.read(yaml("文字.yaml")),
            optional("绩效.yaml").map(AppraisalRules::read),
            optional("导入.yaml").map(IntakeReader::read),
            optional("部门汇总.yaml").map(RollUpReader::read),
            PlanReader.read(yaml("填报.yaml"), schema),
            styles);
    PackProof.prove(pack);
    return pack;
  }

  /** A file that a pack can do without. */
  private Optional<PackNode> optional(String file) {
    return Files.exists(folder.resolve(file)) ? Optional.of(yaml(file)) : Optional.empty();
  }

  private Map<String, TableForm> forms(List<String> files) {
    Map<String, TableForm> forms = new LinkedHashMap<>();
    for (String file : files) {
      TableForm form = FormReader.read(yaml("tables/" + file));
      if (forms.put(form.key(), form) != null) {
        throw new PackException("模板包 tables/" + file + "：键“" + form.key() + "”与另一张表重复");
      }
    }
    return forms;
  }

  private Catalogue.All catalogues() {
    Map<String, Catalogue> catalogues = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("subjects"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".csv")) {
          String key = name.substring(0, name.length() - ".csv".length());
          List<String> lines = new ArrayList<>(Files.readAllLines(file));
          catalogues.put(key, Catalogue.parse(key, "subjects/" + name, lines));
        }
      }
    } catch (IOException e) {
      throw new PackException("模板包 subjects：科目目录读不出来");
    }
    return new Catalogue.All(catalogues);
  }

  private PackNode yaml(String file) {
    return new PackNode(file, tree(YAML, file));
  }

  private JsonNode tree(ObjectMapper mapper, String file) {
    Path path = folder.resolve(file);
    try {
      return mapper.readTree(Files.readAllBytes(path));
    } catch (JsonProcessingException e) {
      throw new PackException(
          "模板包 " + file + "：第" + e.getLocation().getLineNr() + "行写法有误，检查缩进、冒号、引号，以及有没有重复的键");
    } catch (IOException e) {
      throw new PackException("模板包里没有 " + file + "，或读不出来");
    }
  }
}
