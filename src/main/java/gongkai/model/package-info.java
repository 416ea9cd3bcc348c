/** One department's year as facts: every figure and word the user entered, with its place. */
package gongkai.model;
