package gongkai.font;

import java.util.List;
import java.util.Optional;

/** Fonts in order of preference: a character is set in the first one that has it. */
public final class FontChain {

  private final List<FontFile> fonts;
  // Made once: the question is asked for every character of a report.
  private final List<Optional<FontFile>> answers;

  FontChain(List<FontFile> fonts) {
    this.fonts = List.copyOf(fonts);
    this.answers = this.fonts.stream().map(Optional::of).toList();
  }

  /** The fonts, the face's own first; at least one. */
  public List<FontFile> fonts() {
    return fonts;
  }

  /** The font in which a character is set; empty if none has it. */
  public Optional<FontFile> fontFor(int codePoint) {
    for (int i = 0; i < answers.size(); i++) {
      if (fonts.get(i).has(codePoint)) {
        return answers.get(i);
      }
    }
    return Optional.empty();
  }
}
