/** What every output format has in common; one package a format below. */
package gongkai.render;
