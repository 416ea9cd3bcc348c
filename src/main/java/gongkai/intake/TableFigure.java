package gongkai.intake;

import gongkai.finding.Place;
import gongkai.sheet.GridCell;
import java.math.BigDecimal;

/**
 * A figure of a public table, whatever unit its sheet has.
 *
 * @param value money in 元, exact to the 分, or a count
 * @param cell where it was written
 * @param place the same, for messages
 */
record TableFigure(BigDecimal value, GridCell cell, Place place) {}
