/**
 * Derives every table and every figure of the text from the facts; the only place that calculates.
 */
package gongkai.derive;
