package gongkai.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a pack says about itself.
 *
 * @param title name of the format, for people
 * @param year 年度 that the format is for
 * @param terms words that depend on 口径: 口径 to word to replacement
 * @param watermark the words across a draft, which must never stand in a final report
 * @param fileTitle pattern of the report's title and file name
 * @param subject pattern of the file property 主题
 * @param numbers number styles by name
 * @param tables keys of the forms in printed order
 * @param overview names of the figures that stand for a unit among many, in their order
 * @param publishDays 公开期限: within so many days after its approval (批复) a report has to be
 *     published, from 1 to 366; 20 by 《预算法》第十四条
 */
public record Settings(
    String title,
    int year,
    Map<String, Map<String, String>> terms,
    String watermark,
    String fileTitle,
    String subject,
    Map<String, NumberStyle> numbers,
    List<String> tables,
    List<String> overview,
    int publishDays) {

  public Settings {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    tables = List.copyOf(tables);
    overview = List.copyOf(overview);
  }
}
