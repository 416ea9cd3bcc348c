package gongkai.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gongkai.json.JsonForm;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import gongkai.pack.Schema;
import java.util.Map;
import java.util.Set;

/** Writes the text of a data file; reading it gives the same entries again. */
public final class DataWriter {

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build()
          .writer(
              JsonForm.printer()
                  .withSeparators(
                      Separators.createDefaultInstance()
                          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)));

  private DataWriter() {}

  /**
   * As JSON.
   *
   * @param data what the file says
   * @param schema the vocabulary, which gives the order
   */
  public static String json(YearData data, Schema schema) {
    ObjectNode tree = DataTree.of(data, schema, Set.of());
    try {
      return JSON.writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can be written", e);
    }
  }

  /**
   * As YAML.
   *
   * @param data what the file says
   * @param schema the vocabulary, which gives the order
   * @param wanted blanks for a person to fill in, with what to say there
   */
  public static String yaml(YearData data, Schema schema, Map<FactKey, String> wanted) {
    return new YamlText(wanted).write(DataTree.of(data, schema, wanted.keySet()));
  }
}
