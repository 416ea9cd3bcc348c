package gongkai.document;

/**
 * Properties of the file that a reader sees in its program.
 *
 * @param title the report's title
 * @param author the publishing unit
 * @param subject what kind of report it is
 * @param language BCP 47 tag, {@code zh-CN}
 */
public record DocumentInfo(String title, String author, String subject, String language) {}
