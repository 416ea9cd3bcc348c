package gongkai.annex;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Annex;
import gongkai.document.ForeignFile;
import gongkai.document.UnprintableException;
import gongkai.finding.Checked;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be annexes are refused by name, with what to do. */
class AnnexRefusalTest {

  private static final String PRINT_AGAIN = "打开看看是否正常；不正常就换一份好的，正常就重新打印（另存）成 PDF 再用。";

  @TempDir private Path temp;

  private String refusal(String name, byte[] bytes) throws IOException {
    return new AnnexFolder(temp).with(name, bytes).refusal();
  }

  @Test
  void a_file_that_is_not_there() {
    assertThat(new AnnexFolder(temp).naming("报告.pdf").refusal())
        .isEqualTo("附件“报告.pdf”找不到|把文件放在数据文件旁边，名称写完整（连同 .pdf 这样的结尾）。|附件-找不到");
  }

  @Test
  void a_file_elsewhere_on_the_computer() {
    String message = "不在数据文件所在的文件夹里|把文件放在数据文件旁边，只写名称。|附件-文件名";
    for (String name : new String[] {"../报告.pdf", "..\\报告.pdf", "/etc/报告.pdf", "子/../../报告.pdf"}) {
      assertThat(new AnnexFolder(temp).naming(name).refusal())
          .isEqualTo("附件“" + name + "”" + message);
    }
  }

  @Test
  void an_empty_file() throws IOException {
    assertThat(refusal("报告.pdf", new byte[0])).isEqualTo("附件“报告.pdf”是空的，0 字节|换一份有内容的。|附件-空");
  }

  @Test
  void a_file_of_too_many_bytes() throws IOException {
    AnnexFolder folder = new AnnexFolder(temp).with("报告.pdf", new byte[1]);
    try (RandomAccessFile file = new RandomAccessFile(temp.resolve("报告.pdf").toFile(), "rw")) {
      file.setLength(60L << 20);
    }
    assertThat(folder.refusal()).isEqualTo("附件“报告.pdf”有 60 MB，最多 50 MB|扫描时用低一点的分辨率，或拆成几个文件。|附件-太大");
  }

  @Test
  void a_kind_of_file_that_cannot_be_printed() throws IOException {
    String message = "不能用这种文件|可以用 PDF、图片（.png、.jpg）和 Word（.docx）；别的先打印（另存）成 PDF。|附件-类型";
    for (String name : new String[] {"报告.doc", "报告.xlsx", "报告", "报告.pdf.exe"}) {
      assertThat(refusal(name, new byte[9])).isEqualTo("附件“" + name + "”" + message);
    }
  }

  @Test
  void a_file_that_is_not_what_its_name_says() throws IOException {
    assertThat(refusal("报告.pdf", Pages.file(Pages.letter(40, 40, false), "png")))
        .isEqualTo("附件“报告.pdf”名称说是PDF，内容是PNG 图片|把文件名的结尾改成 .png，数据文件里也改。|附件-类型");
    assertThat(refusal("报告.jpg", new Pages().text(Pages.A4, "一").bytes()))
        .isEqualTo("附件“报告.jpg”名称说是JPEG 图片，内容是PDF|把文件名的结尾改成 .pdf，数据文件里也改。|附件-类型");
    assertThat(refusal("报告.pdf", "没有内容".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("附件“报告.pdf”名称说是PDF，内容不是|" + PRINT_AGAIN + "|附件-损坏");
  }

  @Test
  void a_file_under_lock() throws IOException {
    assertThat(refusal("报告.pdf", locked("钥匙")))
        .isEqualTo("附件“报告.pdf”要密码才能打开|去掉密码和限制，重新另存为 PDF。|附件-密码");
    assertThat(refusal("报告.pdf", locked("")))
        .isEqualTo("附件“报告.pdf”有打开以外的限制（不许打印、复制或修改）|去掉密码和限制，重新另存为 PDF。|附件-密码");
  }

  private static byte[] locked(String user) throws IOException {
    return new Pages()
        .text(Pages.A4, "一")
        .change(
            file -> {
              StandardProtectionPolicy policy =
                  new StandardProtectionPolicy("owner", user, new AccessPermission());
              policy.setEncryptionKeyLength(256);
              file.protect(policy);
            })
        .bytes();
  }

  @Test
  void a_damaged_file() throws IOException {
    byte[] good = new Pages().text(Pages.A4, "第一页").text(Pages.A4, "第二页").bytes();
    assertThat(refusal("报告.pdf", Arrays.copyOf(good, good.length / 2)))
        .isEqualTo("附件“报告.pdf”不完整，后面缺了一截|" + PRINT_AGAIN + "|附件-损坏");
    byte[] noise = good.clone();
    Arrays.fill(noise, 200, good.length - 200, (byte) '?');
    assertThat(refusal("报告.pdf", noise)).isEqualTo("附件“报告.pdf”损坏了，读不出来|" + PRINT_AGAIN + "|附件-损坏");
  }

  @Test
  void a_file_damaged_anywhere_never_breaks_the_program() throws IOException {
    byte[] good = new Pages().text(Pages.A4, "第一页").latin(Pages.A4, "second").bytes();
    for (int at = 9; at < good.length; at += 37) {
      byte[] bad = good.clone();
      bad[at] ^= 0x55;
      Checked<List<Annex>> read = new AnnexFolder(temp).with("报告.pdf", bad).read();
      if (read.value().isEmpty()) {
        assertThat(read.findings().get(0).message()).startsWith("附件“报告.pdf”");
      } else {
        assertPrintedOrNamed(read.value().get().get(0).file());
      }
    }
  }

  private static void assertPrintedOrNamed(ForeignFile file) {
    assertThat(file.pages()).isNotEmpty();
    for (int page = 0; page < file.pages().size(); page++) {
      try {
        byte[] picture = file.picture(page, 60).bytes();
        assertThat(picture).startsWith(0x89, 'P', 'N', 'G');
      } catch (UnprintableException e) {
        assertThat(e).hasMessage("附件“报告.pdf”第 " + (page + 1) + " 页画不出来");
      }
    }
  }

  @Test
  void a_file_without_pages_or_with_too_many() throws IOException {
    assertThat(refusal("报告.pdf", new Pages().bytes())).isEqualTo("附件“报告.pdf”一页也没有|换一份有内容的。|附件-空");
    Pages many =
        new Pages()
            .change(
                file -> {
                  for (int i = 0; i < 301; i++) {
                    file.addPage(new PDPage(Pages.A4));
                  }
                });
    assertThat(refusal("报告.pdf", many.bytes()))
        .isEqualTo("附件“报告.pdf”有 301 页，最多 300 页|拆成几个文件，或只附要公开的页。|附件-太大");
  }

  @Test
  void a_page_of_an_absurd_size() throws IOException {
    assertThat(refusal("报告.pdf", new Pages().text(new PDRectangle(14400, 800), "一").bytes()))
        .isEqualTo("附件“报告.pdf”第 1 页的大小是 5080×282 毫米，不像一页纸|页面大小改成 A4，重新存成 PDF。|附件-页面");
    assertThat(refusal("报告.pdf", new Pages().text(new PDRectangle(10, 800), "一").bytes()))
        .startsWith("附件“报告.pdf”第 1 页的大小是 4×282 毫米，不像一页纸|");
  }

  @Test
  void damaged_pictures() throws IOException {
    byte[] jpeg = Pages.file(Pages.letter(400, 300, false), "jpeg");
    assertThat(refusal("图.jpg", Arrays.copyOf(jpeg, jpeg.length / 2)))
        .isEqualTo("附件“图.jpg”里面的图损坏了，或者缺了一截|" + PRINT_AGAIN + "|附件-损坏");
    byte[] png = Pages.file(Pages.letter(400, 300, false), "png");
    assertThat(refusal("图.png", Arrays.copyOf(png, png.length / 2)))
        .isEqualTo("附件“图.png”损坏了，缺了一截|" + PRINT_AGAIN + "|附件-损坏");
    png[png.length / 2] ^= 1;
    assertThat(refusal("图.png", png)).isEqualTo("附件“图.png”损坏了，有一段读不出来|" + PRINT_AGAIN + "|附件-损坏");
  }

  @Test
  void a_picture_of_too_many_pixels_is_not_even_unpacked() throws IOException {
    assertThat(refusal("图.png", Bombs.png(30_000, 30_000)))
        .isEqualTo("附件“图.png”有一幅图太大（30000×30000 点，最多 4000 万点）|扫描时用低一点的分辨率（300 dpi 就够）。|附件-太大");
  }

  @Test
  void what_unpacks_to_far_more_than_a_page_needs() throws IOException {
    assertThat(refusal("报告.pdf", Bombs.content(100 << 20)))
        .isEqualTo("附件“报告.pdf”展开后大得不正常|用打印的办法重新存成 PDF 再用。|附件-太大");
    assertThat(refusal("报告.pdf", Bombs.doublyPacked()))
        .isEqualTo("附件“报告.pdf”内部的写法不正常|用打印的办法重新存成 PDF 再用。|附件-太大");
    assertThat(refusal("报告.pdf", Bombs.nested(12, 10)))
        .isEqualTo("附件“报告.pdf”第 1 页画得太复杂|用打印的办法重新存成 PDF 再用。|附件-太大");
    assertThat(refusal("报告.pdf", Bombs.endless())).contains("损坏了，读不出来");
    assertThat(refusal("报告.docx", Bombs.word(300 << 20))).contains("展开后大得不正常");
  }

  @Test
  void so_do_objects_packed_together_however_their_dictionary_is_written() throws IOException {
    byte[][] files = {
      Bombs.objects("/ObjStm", 0),
      Bombs.objects("/XRef", 700),
      Bombs.objects("/Obj#53tm", 0),
      Bombs.objects("/ObjStm", 70_000)
    };
    for (byte[] file : files) {
      assertThat(refusal("报告.pdf", file)).contains("展开后大得不正常");
    }
  }

  @Test
  void all_files_together() throws IOException {
    AnnexFolder folder = new AnnexFolder(temp);
    byte[] large = padded(new Pages().text(Pages.A4, "一").bytes(), 40 << 20);
    folder.with("一.pdf", large).with("二.pdf", large).with("三.pdf", large);
    assertThat(folder.read().findings())
        .extracting(finding -> finding.message())
        .containsExactly("附件“三.pdf”和前面的加起来超过了 100 MB");
  }

  /** Larger, with the same pages: the end is written twice. */
  private static byte[] padded(byte[] pdf, int size) {
    byte[] all = Arrays.copyOf(pdf, size);
    System.arraycopy(pdf, pdf.length - 300, all, size - 300, 300);
    return all;
  }
}
