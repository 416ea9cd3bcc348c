package gongkai.render.docx;

import gongkai.document.ReportDocument;
import gongkai.layout.PagedDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A rendered Word file, taken apart. Paths name elements with the prefix that is in the file,
 * {@code w:p}.
 *
 * @param bytes the file
 * @param entries the content of each entry by its name, in the order of the file
 */
public record DocxFile(byte[] bytes, Map<String, byte[]> entries) {

  static DocxFile of(ReportDocument document, PagedDocument pages) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new DocxRenderer().write(document, SampleStyles.sheet(), pages, out);
      return read(out.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The file with these bytes. */
  public static DocxFile read(byte[] bytes) throws IOException {
    return new DocxFile(bytes, unpack(bytes));
  }

  static DocxFile report() {
    return of(Sample.report(), Sample.pages());
  }

  static DocxFile draft() {
    return of(Sample.draft(), Sample.pages());
  }

  /** What the path finds in the main part: text of elements, values of attributes. */
  public List<String> find(String path) {
    return find("word/document.xml", path);
  }

  /** What the path finds in another part. */
  public List<String> find(String part, String path) {
    return nodes(part, path).stream().map(Node::getTextContent).toList();
  }

  /** The nodes themselves. */
  public List<Node> nodes(String part, String path) {
    return nodes(part(part), path);
  }

  /** Nodes below another. */
  public static List<Node> nodes(Node from, String path) {
    XPath xpath = XPathFactory.newInstance().newXPath();
    xpath.setNamespaceContext(new WordPrefixes());
    try {
      NodeList found = (NodeList) xpath.evaluate(path, from, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** What the path finds below a node. */
  public static List<String> find(Node from, String path) {
    return nodes(from, path).stream().map(Node::getTextContent).toList();
  }

  /** A part, which must be well-formed. */
  public Document part(String name) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries.get(name)));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static Map<String, byte[]> unpack(byte[] bytes) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  /** The prefixes that Word uses, by the names of their namespaces. */
  private static final class WordPrefixes implements NamespaceContext {
    private static final Map<String, String> NAMES =
        Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "v", "urn:schemas-microsoft-com:vml");

    @Override
    public String getNamespaceURI(String prefix) {
      return NAMES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
    }

    @Override
    public String getPrefix(String namespace) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<String> getPrefixes(String namespace) {
      throw new UnsupportedOperationException();
    }
  }
}
