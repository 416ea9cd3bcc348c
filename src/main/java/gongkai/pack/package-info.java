/**
 * A template pack, loaded and proved whole: forms, catalogues, figures, relations, words, styles.
 */
package gongkai.pack;
