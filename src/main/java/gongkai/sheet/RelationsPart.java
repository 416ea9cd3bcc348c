package gongkai.sheet;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** A part of a .xlsx that says what another part refers to. */
final class RelationsPart extends XmlPart {

  private final URI folder;
  private final List<Relation> relations = new ArrayList<>();

  /**
   * A reference.
   *
   * @param id by which the part that refers names it
   * @param type what is referred to, as a long name
   * @param target name of the part
   */
  record Relation(String id, String type, String target) {

    /** Whether it leads to a part of this kind, whichever edition of the format wrote it. */
    boolean isTo(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  /** Of a part in this folder. */
  RelationsPart(String folder) {
    this.folder = URI.create("/" + folder);
  }

  List<Relation> all() {
    return relations;
  }

  Relation get(String id) {
    return relations.stream()
        .filter(relation -> relation.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new DamagedException("no relation " + id));
  }

  /** What lies outside the file is never opened: it is as good as not there. */
  @Override
  void begin(String name, Attributes attributes) {
    if (name.equals("Relationship") && !"External".equals(attributes.getValue("TargetMode"))) {
      String target = String.valueOf(attributes.getValue("Target")).replace('\\', '/');
      relations.add(
          new Relation(
              String.valueOf(attributes.getValue("Id")),
              String.valueOf(attributes.getValue("Type")),
              String.valueOf(folder.resolve(target).getPath()).replaceFirst("^/", "")));
    }
  }

  @Override
  void end(String name, String content) {
    // Everything is in the attributes.
  }
}
