/**
 * Checks a statement and says what does not agree. A check is a line in the pack's 勾稽.yaml or
 * 要填.yaml, a {@link gongkai.check.TextRule} with its words in 文字.yaml, or one small class; all are
 * listed in {@link gongkai.check.Checks}.
 */
package gongkai.check;
