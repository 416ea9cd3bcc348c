/** The shell of an Office file: its XML parts and the package that holds them. */
package gongkai.office;
