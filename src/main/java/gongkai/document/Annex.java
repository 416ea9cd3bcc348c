package gongkai.document;

/**
 * A file that existed before and is printed at the end of the report (附件).
 *
 * @param title as in 目录
 * @param file its pages
 */
public record Annex(String title, ForeignFile file) {}
