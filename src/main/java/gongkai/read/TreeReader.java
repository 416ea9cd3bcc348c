package gongkai.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Spot;
import gongkai.read.Node.Entry;
import gongkai.read.Node.Mapping;
import gongkai.read.Node.Scalar;
import gongkai.read.Node.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads YAML or JSON into a tree that remembers lines and the exact writing of every value.
 * Anchors, aliases and tags are refused: a data file has no use for them, and they can be made to
 * explode.
 */
final class TreeReader {

  private static final int MAX_DEPTH = 20;
  private static final JsonFactory JSON = new JsonFactory();
  private static final YAMLFactory YAML = YAMLFactory.builder().loaderOptions(unlimited()).build();

  private final String file;
  private final String text;
  private final List<String> lines;
  private final List<Finding> findings = new ArrayList<>();

  private TreeReader(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = text.lines().toList();
  }

  /** The size of a file is limited where it is opened. */
  private static LoaderOptions unlimited() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  static Checked<Node> read(String file, String text) {
    return new TreeReader(file, text).read(file.toLowerCase(Locale.ROOT).endsWith(".json"));
  }

  private Checked<Node> read(boolean json) {
    try (JsonParser parser = json ? JSON.createParser(text) : YAML.createParser(text)) {
      parser.nextToken();
      Optional<Node> root = Optional.ofNullable(node(parser, 0));
      if (root.isEmpty()) {
        error(0, "", "文件里只有说明，没有数据", "用 gongkai new 文件名 生成一份空白数据文件再填写。");
      } else if (parser.nextToken() != null) {
        error(line(parser), "", "文件里有不止一份数据", "一个文件只写一份数据，删掉多余的“---”和后面的内容。");
      }
      return findings.isEmpty() && root.isPresent()
          ? Checked.of(root.get(), findings)
          : Checked.none(findings);
    } catch (Refused e) {
      return Checked.none(findings);
    } catch (JsonProcessingException e) {
      syntax(e, json);
      return Checked.none(findings);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
  }

  private Node node(JsonParser parser, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    int line = line(parser);
    if (token == null) {
      return null;
    }
    refuseTricks(parser, line, depth);
    return switch (token) {
      case START_OBJECT -> mapping(parser, line, depth);
      case START_ARRAY -> sequence(parser, line, depth);
      case VALUE_NULL -> new Scalar(Spot.line(line), "", false);
      case VALUE_STRING ->
          new Scalar(
              Spot.line(line), printable(parser.getText(), line), true, comment(parser, line));
      default -> new Scalar(Spot.line(line), parser.getText(), false);
    };
  }

  private Mapping mapping(JsonParser parser, int line, int depth) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int keyLine = line(parser);
      String key = printable(parser.currentName(), keyLine);
      parser.nextToken();
      Entry entry = new Entry(Spot.line(keyLine), node(parser, depth + 1));
      Entry earlier = entries.putIfAbsent(key, entry);
      if (earlier != null) {
        error(keyLine, key, "“" + key + "”写了两次，" + earlier.spot().label() + "已经有了", "只留一个，删掉另一个。");
      }
    }
    return new Mapping(Spot.line(line), entries);
  }

  private Sequence sequence(JsonParser parser, int line, int depth) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, depth + 1));
    }
    return new Sequence(Spot.line(line), items);
  }

  /** Escapes such as {@code \\u0000} can smuggle in what the file itself may not hold. */
  private String printable(String value, int line) {
    Printable.firstOther(value)
        .ifPresent(
            c ->
                refuse(
                    line,
                    "文字里有印不出来的字符 " + String.format(Locale.ROOT, "U+%04X", (int) c),
                    "删掉这个字符，重新输入这段文字。"));
    return value;
  }

  /**
   * What stands behind {@code #} after a text on one line; YAML drops it without a word. A blank
   * after {@code #} is how people write remarks, so that is none.
   */
  private String comment(JsonParser parser, int line) {
    JsonLocation end = parser.currentLocation();
    if (!(parser instanceof YAMLParser) || end.getLineNr() != line || line > lines.size()) {
      return "";
    }
    String written = lines.get(line - 1);
    int column = Math.min(written.codePointCount(0, written.length()), end.getColumnNr() - 1);
    String rest = written.substring(written.offsetByCodePoints(0, column)).strip();
    return rest.length() > 1 && rest.startsWith("#") && rest.charAt(1) != ' ' ? rest : "";
  }

  private void refuseTricks(JsonParser parser, int line, int depth) throws IOException {
    if (parser instanceof YAMLParser yaml
        && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
      refuse(line, "用了 YAML 的引用或标签（& * !）", "数据文件不支持这种写法，请直接写出内容；文字以这些符号开头时加引号。");
    }
    if (depth > MAX_DEPTH) {
      refuse(line, "层次太深", "照着示例的层次填写。");
    }
  }

  private void refuse(int line, String message, String advice) {
    error(line, "", message, advice);
    throw new Refused();
  }

  private void syntax(JsonProcessingException e, boolean json) {
    Fault fault = fault(e);
    String written = text.lines().skip(fault.line() - 1L).findFirst().orElse("");
    if (written.contains("\t")) {
      error(fault.line(), "", "这一行用了制表符（Tab）", "把 Tab 换成空格，缩进每层两个空格。");
      return;
    }
    String from = fault.begin() < fault.line() ? "，这一段从第" + fault.begin() + "行开始" : "";
    String reached =
        written.isBlank() ? "读到文件末尾还没有结束" : "读到这一行读不下去：" + around(written, fault.column());
    error(
        fault.line(),
        "",
        (json ? "JSON" : "YAML") + " 写法有误" + from + "，" + reached,
        json
            ? "检查这一行和上一行的引号、逗号、括号是否成对。"
            : "检查这一行和上一行：冒号要用半角、后面空一格，缩进要对齐，引号和括号要成对，含有“: ”“#”的文字要加引号。");
  }

  /**
   * Where the reading stuck.
   *
   * @param line where it could not go on
   * @param column in this line
   * @param begin line in which the piece begins that is not well written
   */
  private record Fault(int line, int column, int begin) {}

  private static Fault fault(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Mark problem = marked.getProblemMark();
      Mark context = marked.getContextMark() == null ? problem : marked.getContextMark();
      return new Fault(problem.getLine() + 1, problem.getColumn(), context.getLine() + 1);
    }
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
    return new Fault(line, column, line);
  }

  /** Some 40 characters of a line, around the column that matters. */
  private static String around(String written, int column) {
    int begin = Math.max(0, Math.min(column, written.length()) - 20);
    int end = Math.min(written.length(), begin + 40);
    return (begin > 0 ? "…" : "")
        + written.substring(begin, end).strip()
        + (end < written.length() ? "…" : "");
  }

  private void error(int line, String key, String message, String advice) {
    findings.add(Finding.error("文件-写法", new Place(file, line, key), message, advice));
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  /** Ends the reading; the reason is among the findings. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused() {
      super(null, null, false, false);
    }
  }
}
