package gongkai.annex;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Proves that nothing packed in a PDF file unpacks to more than its pages can need: the library
 * unpacks whatever it finds, in memory.
 */
final class PackedStreams {

  private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern NUMBERED = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final int TAIL = 2048;

  /** Of what stands before a stream: the dictionary of a picture with its palette has a tenth. */
  private static final int LONGEST = 1 << 14;

  /** What LZW makes at most of one byte, and run lengths. */
  private static final long LZW = 1400;

  private static final long RUNS = 64;
  private static final int WIDEST_ROW = 1_000_000;
  private static final List<String> PACKING =
      List.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");

  private static final List<String> JPEG = List.of("DCTDecode", "DCT");

  private PackedStreams() {}

  /** Proves what is unpacked when the file is opened, and that the file has its end. */
  static void proveBeforeParsing(byte[] bytes) throws Refusal {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("startxref")) {
      throw Refusal.damaged("不完整，后面缺了一截");
    }
    int object = 0;
    for (int i = 0; i < bytes.length - BEGIN.length - 4; i++) {
      if (bytes[i] == 'o' && is(OBJECT, bytes, i)) {
        object = bytes[i - 1] == 'd' ? object : i;
      } else if (bytes[i] == 's' && is(BEGIN, bytes, i) && bytes[i - 1] != 'd') {
        int data = i + BEGIN.length;
        data += bytes[data] == '\r' ? 1 : 0;
        data += bytes[data] == '\n' ? 1 : 0;
        proveObjects(bytes, object, i, data);
      }
    }
  }

  private static boolean is(byte[] word, byte[] bytes, int at) {
    return at > 0 && Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
  }

  /** What cannot be seen whole may be anything. */
  private static void proveObjects(byte[] bytes, int object, int begin, int data) throws Refusal {
    int from = Math.max(object, begin - LONGEST);
    String dictionary = plain(new String(bytes, from, begin - from, StandardCharsets.ISO_8859_1));
    boolean objects = dictionary.contains("/ObjStm") || dictionary.contains("/XRef");
    if (!objects && from == object) {
      return;
    }
    if (dictionary.contains("/LZW")
        || dictionary.contains("/RunLength")
        || dictionary.contains("/ASCII")) {
      throw Refusal.abnormal("内部的写法不正常");
    }
    if ((bytes[data] & 0x0F) == 8) {
      inflates(bytes, data, bytes.length - data, Limits.UNPACKED);
    }
  }

  /** With the characters that a name may have as numbers. */
  private static String plain(String dictionary) {
    return dictionary.indexOf('#') < 0
        ? dictionary
        : NUMBERED
            .matcher(dictionary)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group(1), 16))));
  }

  /** Proves everything else. */
  static void prove(PDDocument document) throws Refusal, IOException {
    for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      COSBase content = object.getObject();
      if (content instanceof COSStream stream) {
        prove(stream);
      }
    }
  }

  private static void prove(COSStream stream) throws Refusal, IOException {
    if (stream.getItem(COSName.F) instanceof COSDictionary) {
      throw new Refusal("附件-类型", "有一部分内容在别的文件里", "打印成 PDF 再用。");
    }
    List<String> filters = Filters.of(stream);
    boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    long most = picture ? pictureBytes(stream, filters) : Limits.UNPACKED;
    long packings = filters.stream().filter(PACKING::contains).count();
    if (packings > 1 || Filters.widestRow(stream) > WIDEST_ROW) {
      throw Refusal.abnormal("内部的写法不正常");
    }
    if (!filters.isEmpty() && stream.getLength() > 0) {
      proveUnpacked(stream, filters.get(0), most);
    }
    if (picture && JPEG.stream().anyMatch(filters::contains)) {
      proveJpeg(stream);
    }
  }

  private static void proveJpeg(COSStream stream) throws Refusal, IOException {
    try (InputStream in = new PDStream(stream).createInputStream(JPEG)) {
      byte[] bytes = in.readAllBytes();
      JpegHeader.of(bytes);
      JpegProof.beginning(bytes);
    }
  }

  private static void proveUnpacked(COSStream stream, String filter, long most)
      throws Refusal, IOException {
    long length = stream.getLength();
    boolean tooMuch =
        filter.startsWith("LZW") && length * LZW > most
            || filter.startsWith("R") && length * RUNS > most;
    if (tooMuch) {
      throw Refusal.abnormal("用了很旧的压缩方式，展开会太大");
    }
    if (filter.startsWith("Fl")) {
      byte[] raw = raw(stream);
      if (!inflates(raw, 0, raw.length, most)) {
        throw Refusal.damaged("损坏了，有一段读不出来");
      }
    }
  }

  /** How much a picture unpacks to; its size is proved as well. */
  private static long pictureBytes(COSStream stream, List<String> filters)
      throws Refusal, IOException {
    long width = stream.getInt(COSName.WIDTH, COSName.W, 0);
    long height = stream.getInt(COSName.HEIGHT, COSName.H, 0);
    provePixels(width, height);
    if (filters.contains("JPXDecode")) {
      throw new Refusal("附件-类型", "里面的图用了 JPEG 2000，Word 里印不出来", "打印成 PDF，或用 JPEG 重新扫描。");
    }
    int bits = Math.max(1, stream.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 8));
    // Up to four colours, one byte a row for the predictor, and some slack for careless programs.
    return width * height * 4 * Math.max(8, bits) / 8 + height + (1 << 20);
  }

  static void provePixels(long width, long height) throws Refusal {
    if (width < 0 || height < 0 || width * height > Limits.PIXELS) {
      throw new Refusal(
          "附件-太大",
          "有一幅图太大（" + width + "×" + height + " 点，最多 " + Limits.PIXELS / 10_000 + " 万点）",
          "扫描时用低一点的分辨率（300 dpi 就够）。");
    }
  }

  private static byte[] raw(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  /** Whether it can be unpacked; what is missing at the end is forgiven, as every reader does. */
  private static boolean inflates(byte[] bytes, int from, int length, long most) throws Refusal {
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try {
      inflater.setInput(bytes, from, length);
      int count = 1;
      while (count > 0 && !inflater.finished()) {
        count = inflater.inflate(buffer);
        total += count;
        if (total > most) {
          throw Refusal.abnormal("展开后大得不正常");
        }
      }
      return true;
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }
}
