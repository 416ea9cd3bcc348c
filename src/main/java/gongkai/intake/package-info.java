/**
 * Reads public tables that someone else made: recognises them and finds the entries behind them.
 */
package gongkai.intake;
