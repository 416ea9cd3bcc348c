/**
 * Checks a statement and says what does not agree. A check is a line in the pack's 勾稽.yaml or
 * 要填.yaml, or one small class listed in {@link gongkai.check.Checks}.
 */
package gongkai.check;
