package gongkai.batch;

/**
 * A file that was written.
 *
 * @param name within the folder of the run
 * @param bytes its size
 * @param sha256 of its content, in hexadecimal digits
 */
public record WrittenFile(String name, long bytes, String sha256) {}
