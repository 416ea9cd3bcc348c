package gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.document.DocumentInfo;
import gongkai.office.Part.Content;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class OfficeFileTest {

  private static final int PICTURES = 11;

  /** As many parts as are made at once; the styles are one of the first. */
  private static final int HANDFUL = 4;

  private static final DocumentInfo INFO = new DocumentInfo("题", "单位", "事", "zh-CN");

  private static Content content(int number) {
    byte[] bytes = ("第" + number + "幅").repeat(50).getBytes(StandardCharsets.UTF_8);
    return new Content(number % 3 == 0 ? "jpeg" : "png", bytes);
  }

  private static byte[] written(List<Part> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(parts, out);
    return out.toByteArray();
  }

  private static void write(List<Part> parts, ByteArrayOutputStream out) throws IOException {
    byte[] main = "<w:document/>".getBytes(StandardCharsets.UTF_8);
    new OfficeFile(OfficeKind.WORD).write(INFO, main, parts, out);
  }

  private static List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("styles", "styles", "<w:styles/>".getBytes(StandardCharsets.UTF_8)));
    for (int i = 1; i <= PICTURES; i++) {
      int number = i;
      parts.add(Part.picture("media/image" + number, () -> content(number)));
    }
    return parts;
  }

  private static Map<String, String> entries(byte[] file) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        entries.put((entry.getMethod() == ZipEntry.STORED ? "=" : "") + entry.getName(), content);
      }
    }
    return entries;
  }

  @Test
  void pictures_stand_in_their_order_under_the_endings_that_they_turned_out_to_have()
      throws IOException {
    Map<String, String> entries = entries(written(parts()));

    assertThat(entries.keySet())
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/document.xml",
            "word/styles.xml",
            "=word/media/image1.png",
            "=word/media/image2.png",
            "=word/media/image3.jpeg",
            "=word/media/image4.png",
            "=word/media/image5.png",
            "=word/media/image6.jpeg",
            "=word/media/image7.png",
            "=word/media/image8.png",
            "=word/media/image9.jpeg",
            "=word/media/image10.png",
            "=word/media/image11.png",
            "word/_rels/document.xml.rels");
    assertThat(entries.get("=word/media/image9.jpeg")).startsWith("第9幅第9幅");
    assertThat(entries.get("word/_rels/document.xml.rels"))
        .contains("Id=\"image3\"")
        .contains("Target=\"media/image3.jpeg\"")
        .contains("Target=\"media/image11.png\"");
    assertThat(entries.get("[Content_Types].xml"))
        .contains("<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>")
        .contains("<Default Extension=\"png\" ContentType=\"image/png\"/>")
        .doesNotContain("image3");
  }

  @Test
  void the_same_parts_give_the_same_bytes_whichever_is_made_first() throws IOException {
    byte[] forwards = inPool(1, parts());
    assertThat(inPool(HANDFUL * 2, backwards())).isEqualTo(forwards);
  }

  /** Each picture is made only after the next one of its handful. */
  private static List<Part> backwards() {
    List<CountDownLatch> made = new ArrayList<>();
    for (int i = 0; i <= PICTURES + 1; i++) {
      made.add(new CountDownLatch(1));
    }
    List<Part> parts = new ArrayList<>(parts().subList(0, 1));
    for (int i = 1; i <= PICTURES; i++) {
      int number = i;
      parts.add(
          Part.picture(
              "media/image" + number,
              () -> {
                if (number % HANDFUL < HANDFUL - 1) {
                  await(made.get(number + 1));
                }
                made.get(number).countDown();
                return content(number);
              }));
    }
    return parts;
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("the next one is not made beside this one");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] inPool(int threads, List<Part> parts) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> written(parts)).join();
    } finally {
      pool.shutdown();
    }
  }

  /** Pictures 1 to 3 stand with the styles in the first four parts, 4 to 7 in the next. */
  @Test
  void a_picture_is_not_made_before_the_handful_before_it_is_written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AtomicInteger made = new AtomicInteger();
    List<Part> parts = new ArrayList<>(parts().subList(0, 1));
    List<Integer> early = new CopyOnWriteArrayList<>();
    for (int i = 1; i <= PICTURES; i++) {
      int number = i;
      parts.add(
          Part.picture(
              "media/image" + number,
              () -> {
                made.incrementAndGet();
                String before = "media/image" + (number / 4 * 4 - 1) + ".";
                if (number >= 4 && !out.toString(StandardCharsets.UTF_8).contains(before)) {
                  early.add(number);
                }
                return content(number);
              }));
    }
    write(parts, out);

    assertThat(early).isEmpty();
    assertThat(made).hasValue(PICTURES);
  }

  @Test
  void a_long_part_is_written_piece_by_piece() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> written = new ArrayList<>();
    Part sheet =
        Part.streamed(
            "sheet",
            "sheet",
            body -> {
              Xml xml = Xml.part(body, "rows");
              for (int i = 0; i < 200_000; i++) {
                xml.open("row", "r", i).text("第 " + i % 10_007 + " 页").close();
                if (i % 50_000 == 0) {
                  written.add(out.size());
                }
              }
              xml.end();
            },
            () -> Stream.of("甲&乙.docx", "丙.pdf"));
    write(List.of(sheet), out);

    assertThat(written).doesNotHaveDuplicates();
    Map<String, String> entries = entries(out.toByteArray());
    assertThat(entries.get("word/sheet.xml"))
        .startsWith(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<rows><row r=\"0\">第 0 页</row><row r=\"1\">第 1 页</row>")
        .endsWith("<row r=\"199999\">第 9866 页</row></rows>")
        .hasSizeGreaterThan(5_000_000);
    assertThat(entries.get("word/_rels/sheet.xml.rels"))
        .contains("Id=\"link1\"", "Target=\"甲&amp;乙.docx\"", "Id=\"link2\"");
  }

  @Test
  void a_disk_that_is_full_is_an_error_of_writing_also_within_a_long_part() {
    Part endless =
        Part.streamed(
            "sheet",
            "sheet",
            body -> Xml.part(full(), "rows").open("t").text("长".repeat(1 << 15)).close(),
            Stream::empty);
    assertThatThrownBy(() -> write(List.of(endless), new ByteArrayOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessage("满了");
  }

  private static OutputStream full() {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        throw new IOException("满了");
      }
    };
  }
}
