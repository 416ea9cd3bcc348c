package gongkai.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.util.Locale;

/** The form of all JSON that is written for people and other programs. */
public final class JsonForm {

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private JsonForm() {}

  /** Indented, with line ends of one kind wherever it is made; a printer serves one text. */
  public static DefaultPrettyPrinter printer() {
    return new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
  }

  /** The word for a constant: {@code NOT_CHECKED} is {@code not-checked}. */
  public static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
