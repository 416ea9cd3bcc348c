package gongkai.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param style name of a text style, which gives alignment and face; the size is the table's
 * @param columns how many grid columns it spans, at least 1
 * @param rows how many grid rows it spans, at least 1
 * @param text as printed; a line feed begins a new paragraph
 * @param value the number behind the text, rounded as printed, for formats that know numbers; a
 *     zero has one even where it prints as nothing; empty for words, blanks and {@code ———}
 */
public record Cell(String style, int columns, int rows, String text, Optional<BigDecimal> value) {}
