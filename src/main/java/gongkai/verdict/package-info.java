/** What the checks said, written down for programs (JSON) and for superiors (HTML). */
package gongkai.verdict;
