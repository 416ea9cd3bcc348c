/** What the user is told about the data: findings with a severity, a place and a remedy. */
package gongkai.finding;
