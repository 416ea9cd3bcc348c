package gongkai.render.docx;

import gongkai.document.Heading;
import gongkai.document.ReportDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  private final Map<Kind, Integer> uses = new LinkedHashMap<>();
  private final Set<Kind> wordedApart = new HashSet<>();
  private final Map<Integer, Kind> builtIn = new HashMap<>();

  DocxHeadings(ReportDocument document) {
    for (Heading heading : document.headings()) {
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
   * the styles that are neither (\t).
   *
   * @param levels the deepest level
   * @param styleName what Word calls the style of a kind
   */
  String contentsField(int levels, Function<Kind, String> styleName) {
    String others =
        uses.keySet().stream()
            .filter(kind -> kind.level() <= levels && !isWordedApart(kind))
            .filter(kind -> !kind.equals(builtIn.get(kind.level())))
            .map(kind -> styleName.apply(kind) + "," + kind.level())
            .collect(Collectors.joining(","));
    String field = "TOC \\o \"1-" + levels + "\" \\h \\z \\f";
    return others.isEmpty() ? field : field + " \\t \"" + others + "\"";
  }

  private Kind moreUsed(Kind first, Kind second) {
    return uses.get(second) > uses.get(first) ? second : first;
  }
}
