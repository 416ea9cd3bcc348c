package gongkai.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.document.ForeignFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word files as annexes. */
class AnnexWordTest {

  private static final String SAVE_AS_PDF = "在 Word 或 WPS 里打开，另存为 PDF，再填 PDF 的名称。|附件-转换";
  private static final String RELATIONS = "word/_rels/document.xml.rels";

  @TempDir private Path temp;

  private static byte[] word(String body, String relations) throws IOException {
    Map<String, String> parts =
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType="
                + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/word/document.xml' ContentType='application/vnd."
                + "openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>",
            "_rels/.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/"
                + "2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>",
            "word/document.xml",
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<w:body><w:p>"
                + body
                + "</w:p></w:body></w:document>",
            RELATIONS,
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + relations
                + "</Relationships>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : parts.keySet().stream().sorted().toList()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(parts.get(name).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private String refusal(byte[] bytes) throws IOException {
    return new AnnexFolder(temp).with("报告.docx", bytes).refusal(AnnexFolder.none());
  }

  @Test
  void without_an_office_program_the_user_is_told_what_to_do() throws IOException {
    assertThat(refusal(word(run("一"), "")))
        .isEqualTo("附件“报告.docx”是 Word 文件，这台电脑没有装 LibreOffice，转不成 PDF|" + SAVE_AS_PDF);
  }

  @Test
  void a_program_that_fails_leaves_nothing_behind() throws IOException {
    Path said = temp.resolve("said");
    String script = "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + said + "'\nexit 1\n";
    Path broken = Files.writeString(temp.resolve("soffice"), script);
    assumeTrue(broken.toFile().setExecutable(true));
    AnnexFolder folder = new AnnexFolder(temp).with("报告.docx", word(run("一"), ""));

    assertThat(folder.refusal(new OfficeProgram(Optional.of(broken))))
        .isEqualTo("附件“报告.docx”没有转成 PDF|" + SAVE_AS_PDF);
    List<String> arguments = Files.readAllLines(said);
    Path used = Path.of(arguments.get(arguments.indexOf("--outdir") + 1));
    assertThat(used.getFileName().toString()).startsWith("gongkai-");
    assertThat(used).doesNotExist();
  }

  @Test
  void nonsense_in_the_search_path_is_passed_over() {
    String path = String.join(File.pathSeparator, "/a", "", "b\0c", "/d");
    assertThat(OfficeProgram.inPath(path))
        .containsExactly(
            Path.of("/a/soffice"),
            Path.of("/a/soffice.com"),
            Path.of("/d/soffice"),
            Path.of("/d/soffice.com"));
  }

  @Test
  void with_an_office_program_it_is_printed_within_the_standard() throws IOException {
    assumeTrue(OfficeProgram.installed().program().isPresent(), "未安装 LibreOffice");
    ForeignFile file =
        new AnnexFolder(temp).with("报告.docx", word(run("部门评价报告"), "")).annexes().get(0).file();

    assertThat(file.archiveFault()).isEmpty();
    try (PDDocument pages = Loader.loadPDF(file.pdf())) {
      assertThat(new PDFTextStripper().getText(pages).strip()).isEqualTo("部门评价报告");
    }
  }

  @Test
  void the_watermark_is_found_in_the_text_and_in_drawings() throws IOException {
    String mark = "附件“报告.docx”里有“仅供内部审核”|公开的报告不能有这几个字，换成正式稿。|附件-水印";
    assertThat(refusal(word(run("仅供") + run("内部 审核"), ""))).isEqualTo(mark);
    assertThat(refusal(word("<w:r><v:textpath xmlns:v='urn:v' string=\"仅供内部审核\"/></w:r>", "")))
        .isEqualTo(mark);
  }

  @Test
  void a_picture_that_lies_elsewhere_is_not_fetched() throws IOException {
    String picture =
        "<Relationship Id=\"r9\" Type=\"http://x/image\" TargetMode=\"External\" Target=\"http://x/y\"/>";
    assertThat(refusal(word(run("一"), picture)))
        .isEqualTo("附件“报告.docx”里有链接到外面的图或文件|把图插入到文件里面，或另存为 PDF 再用。|附件-类型");
    assertThat(refusal(word(run("一"), picture.replace("/image", "/hyperlink"))))
        .contains("转不成 PDF");
  }

  @Test
  void a_link_is_found_however_it_is_written() throws IOException {
    String[] links = {
      "<Relationship TargetMode = 'External' Type='http://x/image' Target='x'/>",
      "<Relationship TargetMode=\"&#69;xternal\" Type=\"http://x/image\" Target=\"x\"/>",
      "<r:Relationship xmlns:r='urn:r' TargetMode='External' Type='http://x/ole' Target='a>b'/>",
      "<!-- > --><Relationship Target='\"/hyperlink\"' TargetMode='External' Type='http://x/image'/>"
    };
    for (String link : links) {
      assertThat(refusal(word(run("一"), link))).as(link).contains("里有链接到外面的图或文件");
    }
    assertThat(refusal(word(run("一"), "<!-- TargetMode=\"External\" -->"))).contains("转不成 PDF");
    assertThat(refusal(word(run("一"), "<Relationship"))).contains("附件-损坏");
  }

  @Test
  void a_locked_or_old_or_damaged_file() throws IOException {
    byte[] old = new byte[600];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
    assertThat(refusal(old))
        .isEqualTo("附件“报告.docx”加了密码，或者其实是旧的 Word 文件（.doc）|去掉密码，另存为 PDF 再用。|附件-密码");
    byte[] good = word(run("一"), "");
    assertThat(refusal(Arrays.copyOf(good, 200))).contains("附件-损坏");
  }
}
