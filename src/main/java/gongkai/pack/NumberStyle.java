package gongkai.pack;

/**
 * How a number is printed.
 *
 * @param decimals digits after the point, rounded half up
 * @param grouping whether thousands are parted by a comma
 * @param trimZeros whether trailing zeros after the point are cut
 * @param zero what stands for an exact zero
 */
public record NumberStyle(int decimals, boolean grouping, boolean trimZeros, String zero) {}
