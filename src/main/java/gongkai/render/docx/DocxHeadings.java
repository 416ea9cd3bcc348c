package gongkai.render.docx;

import gongkai.document.Contents;
import gongkai.document.Heading;
import gongkai.document.ReportDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which headings bear Word's built-in heading styles, and how an update of 目录 in Word finds the
 * others. A level's built-in style goes to the text style most used there, but never to one with
 * headings that 目录 words differently: 目录 lists the built-in styles by the words in the body.
 */
final class DocxHeadings {

  /** A text style at a level: what one style of Word stands for. */
  record Kind(int level, String style) {
    static Kind of(Heading heading) {
      return new Kind(heading.level(), heading.style());
    }
  }

  private final List<Heading> headings;
  private final Map<Kind, Integer> uses = new LinkedHashMap<>();
  private final Set<Kind> wordedApart = new HashSet<>();
  private final Map<Integer, Kind> builtIn = new HashMap<>();

  DocxHeadings(ReportDocument document) {
    this.headings = document.headings();
    for (Heading heading : headings) {
      uses.merge(Kind.of(heading), 1, Integer::sum);
      if (!heading.text().equals(heading.contentsText())) {
        wordedApart.add(Kind.of(heading));
      }
    }
    uses.keySet().stream()
        .filter(kind -> !isWordedApart(kind))
        .forEach(kind -> builtIn.merge(kind.level(), kind, this::moreUsed));
  }

  /** The kind for which Word's built-in heading style of a level stands; empty if none can. */
  Optional<Kind> builtIn(int level) {
    return Optional.ofNullable(builtIn.get(level));
  }

  /** Whether headings of this kind tell 目录 their words in a hidden field. */
  boolean isWordedApart(Kind kind) {
    return wordedApart.contains(kind);
  }

  /**
   * The instruction of the field 目录: the built-in styles (\o), the hidden fields (\f), and by name
   * the styles that are neither (\t); for an own 目录 the bookmark round its headings (\b).
   *
   * @param styleName what Word calls the style of a kind
   */
  String contentsField(Contents contents, DocxLists lists, Function<Kind, String> styleName) {
    Set<Kind> listed =
        headings.stream()
            .filter(contents::lists)
            .map(Kind::of)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String others =
        listed.stream()
            .filter(kind -> !isWordedApart(kind))
            .filter(kind -> !kind.equals(builtIn.get(kind.level())))
            .map(kind -> styleName.apply(kind) + "," + kind.level())
            .collect(Collectors.joining(","));
    boolean own = !contents.list().isEmpty();
    String field = "TOC \\o \"" + contents.first() + "-" + contents.last() + "\" \\h \\z";
    field += own ? " \\b " + lists.bookmark(contents.list()) : "";
    field += own && listed.stream().noneMatch(this::isWordedApart) ? "" : " \\f";
    return others.isEmpty() ? field : field + " \\t \"" + others + "\"";
  }

  private Kind moreUsed(Kind first, Kind second) {
    return uses.get(second) > uses.get(first) ? second : first;
  }
}
