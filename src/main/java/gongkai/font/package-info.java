/** TrueType files: where they are, which characters they have and how wide these are. */
package gongkai.font;
