package gongkai.document;

import java.util.List;
import java.util.Optional;

/**
 * A whole report, ready to be laid out and rendered.
 *
 * @param info title, author and subject of the file
 * @param watermark the words across every page of a draft; empty for a final report
 * @param sections in printed order; each begins a new page
 */
public record ReportDocument(
    DocumentInfo info, Optional<String> watermark, List<Section> sections) {

  public ReportDocument {
    sections = List.copyOf(sections);
  }

  /** All headings in printed order: the entries of the table of contents and of the outlines. */
  public List<Heading> headings() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .toList();
  }

  /** All files that existed before of which a page is printed, in printed order. */
  public List<ForeignFile> foreignFiles() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Facsimile.class::isInstance)
        .map(block -> ((Facsimile) block).file())
        .distinct()
        .toList();
  }
}
