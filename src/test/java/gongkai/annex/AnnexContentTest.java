package gongkai.annex;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.ForeignFile;
import gongkai.finding.Finding;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the pages of an annex, and what of it is printed. */
class AnnexContentTest {

  private static final String MARK = "附件“报告.pdf”第 2 页有“仅供内部审核”|公开的报告不能有这几个字，换成正式稿。|附件-水印";

  @TempDir private Path temp;

  private static Pages first() throws IOException {
    return new Pages().text(Pages.A4, "正文。");
  }

  private String refusal(Pages pages) throws IOException {
    return new AnnexFolder(temp).with("报告.pdf", pages.bytes()).refusal();
  }

  private ForeignFile taken(Pages pages) throws IOException {
    return new AnnexFolder(temp).with("报告.pdf", pages.bytes()).annexes().get(0).file();
  }

  @Test
  void the_watermark_of_a_draft_is_found_in_the_text() throws IOException {
    assertThat(refusal(first().text(Pages.A4, "本件仅供内部审核。"))).isEqualTo(MARK);
  }

  @Test
  void the_watermark_is_found_when_its_letters_stand_apart() throws IOException {
    assertThat(refusal(first().text(Pages.A4, "仅 供　内\u00A0部 审 核"))).isEqualTo(MARK);
    assertThat(
            refusal(
                first()
                    .change(
                        file -> {
                          PDPage page = new PDPage(Pages.A4);
                          file.addPage(page);
                          letterByLetter(file, page);
                        })))
        .isEqualTo(MARK);
  }

  private static void letterByLetter(PDDocument file, PDPage page) throws IOException {
    PDType0Font font = PDType0Font.load(file, new File("fonts/song.ttf"));
    try (PDPageContentStream content = new PDPageContentStream(file, page)) {
      float x = 100;
      for (String letter : "仅供内部审核".split("")) {
        content.beginText();
        content.setFont(font, 40);
        content.newLineAtOffset(x, x);
        content.showText(letter);
        content.endText();
        x += 60;
      }
    }
  }

  @Test
  void the_watermark_is_found_in_a_drawing_within_the_page() throws IOException {
    assertThat(
            refusal(
                first()
                    .draw(Pages.A4, content -> {})
                    .change(
                        file -> {
                          PDFormXObject form = words(file, "仅供内部审核");
                          PDPage page = file.getPage(1);
                          try (PDPageContentStream content = new PDPageContentStream(file, page)) {
                            content.drawForm(form);
                          }
                        })))
        .isEqualTo(MARK);
  }

  @Test
  void the_watermark_is_found_in_a_stamp_on_the_page() throws IOException {
    Pages pages = first().text(Pages.A4, "正文。");
    pages.change(file -> stamp(file, pages.last(), "仅供内部审核"));
    assertThat(refusal(pages)).isEqualTo(MARK);
  }

  private static PDFormXObject words(PDDocument file, String words) throws IOException {
    PDFormXObject form = new PDFormXObject(file);
    write(file, form, words);
    return form;
  }

  private static void write(PDDocument file, PDFormXObject form, String words) throws IOException {
    // Whole: a subset is made of what stands in pages only.
    PDType0Font font;
    try (InputStream in = new FileInputStream("fonts/kai.ttf")) {
      font = PDType0Font.load(file, in, false);
    }
    form.setBBox(new PDRectangle(200, 50));
    form.setResources(new PDResources());
    COSName name = form.getResources().add(font);
    StringBuilder hex = new StringBuilder();
    for (byte one : font.encode(words)) {
      hex.append(String.format("%02X", one));
    }
    try (OutputStream out = form.getStream().createOutputStream()) {
      out.write(
          ("BT /" + name.getName() + " 20 Tf 5 15 Td <" + hex + "> Tj ET")
              .getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void stamp(PDDocument file, PDPage page, String words) throws IOException {
    PDAppearanceStream look = new PDAppearanceStream(file);
    write(file, look, words);
    PDAppearanceDictionary looks = new PDAppearanceDictionary();
    looks.setNormalAppearance(look);
    PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
    stamp.setRectangle(new PDRectangle(300, 100, 200, 50));
    stamp.setAppearance(looks);
    stamp.setPrinted(true);
    page.getAnnotations().add(stamp);
  }

  @Test
  void a_stamp_is_printed_as_part_of_the_page() throws IOException {
    Pages pages = new Pages().text(Pages.A4, "正文。");
    pages.change(file -> stamp(file, pages.last(), "同意公开"));

    try (PDDocument plain = Loader.loadPDF(taken(pages).pdf())) {
      assertThat(new PDFTextStripper().getText(plain)).contains("正文。").contains("同意公开");
      assertThat(plain.getPage(0).getAnnotations()).isEmpty();
    }
  }

  @Test
  void a_remark_is_not_printed_and_a_note_says_so() throws IOException {
    Pages pages = first().text(Pages.A4, "正文。");
    PDAnnotation remark = new PDAnnotationText();
    remark.setRectangle(new PDRectangle(10, 10, 20, 20));
    remark.setContents("这里要改");
    pages.last().getAnnotations().add(remark);
    AnnexFolder folder = new AnnexFolder(temp).with("报告.pdf", pages.bytes());

    assertThat(folder.read().findings())
        .extracting(Finding::message)
        .containsExactly("附件“报告.pdf”里没有印进报告的：第 2 页的批注");
  }

  @Test
  void nothing_that_acts_is_taken_over() throws IOException {
    Pages pages =
        new Pages()
            .text(Pages.A4, "正文。")
            .change(
                file ->
                    file.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert('x')")))
            .change(file -> file.getDocumentInformation().setAuthor("某人"));

    try (PDDocument plain = Loader.loadPDF(taken(pages).pdf())) {
      assertThat(plain.getDocumentCatalog().getCOSObject().keySet())
          .containsExactlyInAnyOrder(COSName.TYPE, COSName.PAGES);
      assertThat(plain.getDocument().getTrailer().containsKey(COSName.INFO)).isFalse();
    }
  }

  @Test
  void turned_and_cut_pages_are_as_they_are_seen() throws IOException {
    Pages pages = new Pages().text(Pages.A4, "竖的，转了。");
    pages.last().setRotation(90);
    pages.text(Pages.A4, "四边切掉了。");
    pages.last().setCropBox(new PDRectangle(50, 400, 300, 400));
    pages.text(Pages.A4, "放大了。");
    pages.last().setUserUnit(2);

    assertThat(taken(pages).pages())
        .extracting(size -> Math.round(size.width()) + "×" + Math.round(size.height()))
        .containsExactly("842×595", "300×400", "1191×1684");
  }

  @Test
  void a_hidden_layer_a_form_to_fill_in_and_a_package_are_refused() throws IOException {
    assertThat(refusal(first().change(AnnexContentTest::hideLayer)))
        .isEqualTo("附件“报告.pdf”有隐藏的图层|打印成 PDF 再用，看得见的才会印进报告。|附件-类型");
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.XFA, new COSArray());
    assertThat(refusal(first().change(file -> root(file).setItem(COSName.ACRO_FORM, form))))
        .isEqualTo("附件“报告.pdf”是要用专门程序填写的表单（XFA）|填好以后打印成 PDF 再用。|附件-类型");
    assertThat(refusal(first().change(file -> root(file).setItem("Collection", form))))
        .isEqualTo("附件“报告.pdf”是 PDF 文件包，里面还有别的文件|把里面的文件一个一个取出来用。|附件-类型");
  }

  @Test
  void layers_that_are_seen_under_conditions_only_are_refused() throws IOException {
    String see = "|打印成 PDF 再用，看得见的才会印进报告。|附件-类型";
    for (String policy : new String[] {"AllOff", "AnyOff"}) {
      assertThat(refusal(layered(member -> member.setName(COSName.P, policy))))
          .isEqualTo("附件“报告.pdf”有按条件显示的图层" + see);
    }
    assertThat(refusal(layered(member -> member.setItem("VE", new COSArray()))))
        .isEqualTo("附件“报告.pdf”有按条件显示的图层" + see);
    assertThat(taken(layered(member -> member.setName(COSName.P, "AllOn"))).pages()).hasSize(1);
    assertThat(taken(layered(member -> {})).pages()).hasSize(1);
    for (String use : new String[] {"Print", "View"}) {
      assertThat(refusal(layered(member -> usage(member, use, "OFF"))))
          .isEqualTo("附件“报告.pdf”有只给看或只给印的图层" + see);
      assertThat(taken(layered(member -> usage(member, use, "ON"))).pages()).hasSize(1);
    }
  }

  /** A page of which a drawing belongs to a layer that is on. */
  private static Pages layered(Consumer<COSDictionary> change) throws IOException {
    return first()
        .change(
            file -> {
              COSDictionary layer = new COSDictionary();
              layer.setItem(COSName.TYPE, COSName.OCG);
              COSDictionary member = new COSDictionary();
              member.setItem(COSName.TYPE, COSName.OCMD);
              member.setItem(COSName.OCGS, layer);
              COSArray all = new COSArray();
              all.add(layer);
              COSDictionary layers = new COSDictionary();
              layers.setItem(COSName.OCGS, all);
              layers.setItem(COSName.D, new COSDictionary());
              root(file).setItem(COSName.OCPROPERTIES, layers);
              PDFormXObject form = words(file, "密");
              form.getCOSObject().setItem(COSName.OC, member);
              file.getPage(0).getResources().add(form);
              change.accept(member);
            });
  }

  private static void usage(COSDictionary member, String use, String state) {
    COSDictionary one = new COSDictionary();
    one.setName(use + "State", state);
    COSDictionary usage = new COSDictionary();
    usage.setItem(use, one);
    member.getCOSDictionary(COSName.OCGS).setItem("Usage", usage);
  }

  /** What a file calls its pictures is no private matter of a program. */
  @Test
  void a_picture_may_have_any_name() throws IOException {
    for (String name : new String[] {"OC", "OPI", "Metadata", "PieceInfo", "Interpolate"}) {
      Pages pages =
          new Pages()
              .draw(Pages.A4, content -> {})
              .change(
                  file -> {
                    COSDictionary all = new COSDictionary();
                    all.setItem(name, words(file, "看得见"));
                    PDPage page = file.getPage(0);
                    page.setResources(new PDResources());
                    page.getResources().getCOSObject().setItem(COSName.XOBJECT, all);
                    COSStream content = file.getDocument().createCOSStream();
                    try (OutputStream out = content.createOutputStream()) {
                      out.write(("/" + name + " Do").getBytes(StandardCharsets.US_ASCII));
                    }
                    page.getCOSObject().setItem(COSName.CONTENTS, content);
                  });
      try (PDDocument plain = Loader.loadPDF(taken(pages).pdf())) {
        assertThat(new PDFTextStripper().getText(plain)).as(name).contains("看得见");
      }
    }
  }

  private static COSDictionary root(PDDocument file) {
    return file.getDocumentCatalog().getCOSObject();
  }

  private static void hideLayer(PDDocument file) {
    COSArray off = new COSArray();
    off.add(new COSDictionary());
    COSDictionary usual = new COSDictionary();
    usual.setItem(COSName.OFF, off);
    COSDictionary layers = new COSDictionary();
    layers.setItem(COSName.D, usual);
    root(file).setItem(COSName.OCPROPERTIES, layers);
  }
}
