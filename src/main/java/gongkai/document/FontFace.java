package gongkai.document;

import java.util.List;

/**
 * A typeface in the two worlds: by name for programs that have their own fonts (Word), by file for
 * what is embedded (PDF).
 *
 * @param name the pack's name for it, {@code 仿宋}
 * @param officeName East Asian font name in Word, {@code 仿宋_GB2312}
 * @param substitutes names to try, in order, where {@code officeName} is not installed
 * @param latinName font name for digits and Latin in Word, {@code Times New Roman}
 * @param files candidates for the regular weight, in order; the first that exists is used: a file
 *     name ({@code song.ttf}) or {@code family:仿宋} for a TTF of that family which the user has
 *     added
 * @param boldFiles the same for bold
 */
public record FontFace(
    String name,
    String officeName,
    List<String> substitutes,
    String latinName,
    List<String> files,
    List<String> boldFiles) {

  public FontFace {
    substitutes = List.copyOf(substitutes);
    files = List.copyOf(files);
    boldFiles = List.copyOf(boldFiles);
  }
}
