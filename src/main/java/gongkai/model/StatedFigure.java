package gongkai.model;

import gongkai.finding.Place;
import java.math.BigDecimal;

/**
 * A derivable figure that the user states all the same (列示数): it is printed as stated and checked
 * against its derivation.
 *
 * @param table as written: number or key of a table
 * @param line as written: 行次, 科目代码 or name of a total
 * @param column as written: 栏次 or a column's name; empty if the line has only one figure
 * @param number as written, in the unit of the file or a count
 * @param place where it was written
 */
public record StatedFigure(
    String table, String line, String column, BigDecimal number, Place place) {}
