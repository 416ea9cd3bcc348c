package gongkai.render.pdf;

import gongkai.document.DocumentInfo;
import java.nio.charset.StandardCharsets;

/** The XMP packet that repeats the properties of the file and may declare PDF/A-2b. */
final class PdfMetadata {

  static final String CREATOR = "公开 Gongkai";
  static final String PRODUCER = "OpenPDF";

  // No dates: they would differ with every run, and PDF/A does not ask for them.
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      %s<dc:format>application/pdf</dc:format>
      <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
      <xmp:CreatorTool>%s</xmp:CreatorTool>
      <pdf:Producer>%s</pdf:Producer>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>""";

  private static final String ARCHIVE =
      """
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>B</pdfaid:conformance>
      """;

  private PdfMetadata() {}

  static byte[] packet(DocumentInfo info, boolean archive) {
    return PACKET
        .formatted(
            archive ? ARCHIVE : "",
            escape(info.language()),
            escape(info.title()),
            escape(info.author()),
            escape(info.subject()),
            CREATOR,
            PRODUCER)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
