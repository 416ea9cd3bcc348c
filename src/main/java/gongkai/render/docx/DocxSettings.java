package gongkai.render.docx;

import gongkai.office.Part;
import gongkai.office.Xml;

/** The part of the file with the settings of the program that opens it. */
final class DocxSettings {
  private DocxSettings() {}

  /** Settings of a Word of today for Chinese text; none makes it ask to update the fields. */
  static Part part(String language) {
    Xml out = WordXml.part("w:settings");
    out.leaf("w:zoom", "w:percent", 100);
    out.value("w:characterSpacingControl", "compressPunctuation");
    out.open("w:compat");
    out.leaf("w:useFELayout");
    out.leaf(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        15);
    out.close();
    out.leaf("w:themeFontLang", "w:val", "en-US", "w:eastAsia", language);
    out.value("w:decimalSymbol", ".").value("w:listSeparator", ",");
    return new Part("settings", "settings", out.bytes());
  }
}
