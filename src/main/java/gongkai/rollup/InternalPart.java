package gongkai.rollup;

import gongkai.finding.Place;
import java.math.BigDecimal;

/**
 * A row of the list that says what is internal (内部往来).
 *
 * @param place where it stands
 * @param unit 单位 as written
 * @param item the entry's own key, such as 上级补助收入
 * @param subject 科目代码
 * @param yuan in 元, not negative
 */
record InternalPart(Place place, String unit, String item, String subject, BigDecimal yuan) {}
