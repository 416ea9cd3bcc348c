package gongkai.check;

import gongkai.finding.Severity;

/**
 * One entry of the catalogue of checks.
 *
 * @param id stable id, {@code 01-5}
 * @param group what it belongs to, in Chinese
 * @param formula what must hold, in Chinese
 * @param kind in what way it must hold, in one Chinese word
 * @param severity of a finding when it does not hold; a rounding tail is a note all the same
 * @param basis where the rule comes from
 */
public record CheckRule(
    String id, String group, String formula, String kind, Severity severity, String basis) {}
