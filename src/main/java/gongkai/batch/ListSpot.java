package gongkai.batch;

import gongkai.finding.Place;

/**
 * Where a list speaks of a unit.
 *
 * @param unit where it names the unit, or its data file if it gives no name
 * @param date where its 批复日期 stands, or would
 */
public record ListSpot(Place unit, Place date) {}
