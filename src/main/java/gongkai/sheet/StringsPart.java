package gongkai.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The part of a .xlsx that holds the texts of its cells. */
final class StringsPart extends XmlPart {

  private final Quota quota;
  private final List<String> strings = new ArrayList<>();
  private final StringBuilder item = new StringBuilder();
  private boolean phonetic;

  StringsPart(Quota quota) {
    this.quota = quota;
  }

  String get(int index) {
    if (index < 0 || index >= strings.size()) {
      throw new DamagedException("string " + index);
    }
    return strings.get(index);
  }

  @Override
  void begin(String name, Attributes attributes) {
    if (name.equals("si")) {
      item.setLength(0);
    } else if (name.equals("rPh")) {
      phonetic = true;
    }
  }

  @Override
  void end(String name, String content) {
    if (name.equals("t") && !phonetic) {
      item.append(content);
    } else if (name.equals("rPh")) {
      phonetic = false;
    } else if (name.equals("si")) {
      quota.string(item.length());
      strings.add(unescaped(item.toString()));
    }
  }
}
