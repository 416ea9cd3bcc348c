package gongkai.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xml.sax.SAXException;

/**
 * Reads .xlsx part by part, event by event: a fraction of the work of building the library's own
 * model of a workbook.
 */
final class XlsxReader {

  private final XlsxParts parts;
  private final Quota quota = new Quota();

  private XlsxReader(XlsxParts parts) {
    this.parts = parts;
  }

  static Grid read(Path path, String shown) {
    try (XlsxParts parts = new XlsxParts(path)) {
      return new XlsxReader(parts).grid(shown);
    } catch (WrongKindException | TooBigException | DamagedException e) {
      throw e;
    } catch (IOException e) {
      throw isBomb(e) ? new TooBigException("解压以后大得不合常理") : new DamagedException(e);
    } catch (SAXException | RuntimeException e) {
      throw new DamagedException(e);
    }
  }

  /** The library tells a bomb from other trouble by its words alone. */
  private static boolean isBomb(IOException e) {
    String words = String.valueOf(e.getMessage());
    return words.contains("Zip bomb") || words.contains("malicious");
  }

  private Grid grid(String shown) throws IOException, SAXException {
    String main = main();
    WorkbookPart workbook = parts.read(main, new WorkbookPart());
    RelationsPart relations = parts.relations(main);
    StringsPart strings = new StringsPart(quota);
    StylesPart styles = new StylesPart(workbook.since1904());
    for (RelationsPart.Relation relation : relations.all()) {
      if (relation.isTo("sharedStrings")) {
        parts.read(relation.target(), strings);
      } else if (relation.isTo("styles")) {
        parts.read(relation.target(), styles);
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    Set<String> read = new HashSet<>();
    for (WorkbookPart.Tab tab : workbook.tabs()) {
      RelationsPart.Relation relation = relations.get(tab.relation());
      if (relation.isTo("worksheet")) {
        if (!read.add(relation.target())) {
          throw new DamagedException("two tabs of " + relation.target());
        }
        SheetBuilder builder = new SheetBuilder(tab.index(), tab.name(), tab.hidden(), quota);
        parts.read(relation.target(), new SheetPart(builder, strings, styles));
        sheets.add(builder.build());
      }
    }
    return new Grid(shown, sheets);
  }

  /** The part that is the workbook, if it is a plain one. */
  private String main() throws IOException, SAXException {
    if (!parts.has("[Content_Types].xml")) {
      throw new WrongKindException(
          parts.has("mimetype") ? FileKind.OPEN_DOCUMENT : FileKind.PACKAGE);
    }
    TypesPart types = parts.read("[Content_Types].xml", new TypesPart());
    String main =
        parts.relations("").all().stream()
            .filter(relation -> relation.isTo("officeDocument"))
            .findFirst()
            .map(RelationsPart.Relation::target)
            .orElseThrow(() -> new WrongKindException(FileKind.PACKAGE));
    FileKind kind = types.kind(main);
    if (kind != FileKind.WORKBOOK) {
      throw new WrongKindException(kind);
    }
    return main;
  }
}
