package gongkai.read;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The text of a data file, once it is certain that it is text and of a sane size. */
final class SourceFile {

  /** A real data file has some 100 KB; a bigger one is something else. */
  private static final long MAX_BYTES = 5L * 1024 * 1024;

  private SourceFile() {}

  static Checked<String> read(Path path, String shown) {
    Place place = Place.file(shown);
    try {
      if (!Files.exists(path)) {
        return none("文件-不存在", place, "文件不存在", "检查文件名和所在文件夹。");
      }
      if (Files.isDirectory(path)) {
        return none("文件-是文件夹", place, "这是文件夹，不是数据文件", "写出文件夹里的数据文件名。");
      }
      if (!Files.isRegularFile(path)) {
        return none("文件-读不出", place, "这不是普通文件", "写出数据文件的文件名。");
      }
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        return none("文件-过大", place, tooBig(size), "检查是不是选错了文件。");
      }
      return decode(Files.readAllBytes(path), place);
    } catch (IOException | SecurityException e) {
      return none("文件-读不出", place, "文件读不出来", "检查文件权限，或关闭正在使用它的程序后再试。");
    }
  }

  private static String tooBig(long size) {
    long tenths = size * 10 / (1024 * 1024);
    return "文件有 " + tenths / 10 + "." + tenths % 10 + " MB，数据文件不应超过 5 MB";
  }

  private static Checked<String> decode(byte[] bytes, Place place) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return none("文件-编码", place, "文件是 UTF-16 编码", "用记事本打开，另存为，编码选 UTF-8。");
    }
    List<Finding> notes = new ArrayList<>();
    int begin = 0;
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      begin = 3;
      notes.add(Finding.note("文件-BOM", place, "文件开头有 BOM 标记（UTF-8），已略过，不影响结果"));
    }
    ByteBuffer unread = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(unread).toString();
    } catch (CharacterCodingException e) {
      return notUtf8(bytes, unread.position(), place.file());
    }
    if (text.isBlank()) {
      return none("文件-空", place, "文件是空的", "用 gongkai new 文件名 生成一份空白数据文件再填写。");
    }
    return firstControl(text, place)
        .map(finding -> Checked.<String>none(List.of(finding)))
        .orElseGet(() -> Checked.of(text, notes));
  }

  private static Checked<String> notUtf8(byte[] bytes, int wrong, String file) {
    int line = 1;
    for (int i = 0; i < wrong; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return none(
        "文件-编码",
        new Place(file, line, ""),
        String.format(Locale.ROOT, "文件不是 UTF-8 编码（可能是 GBK/ANSI），读到字节 0x%02X 读不下去", bytes[wrong]),
        "用记事本打开，另存为，编码选 UTF-8。");
  }

  private static Optional<Finding> firstControl(String text, Place place) {
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      } else if (Printable.isOther(c)) {
        return Optional.of(
            Finding.error(
                "文件-控制符",
                new Place(place.file(), line, ""),
                "含有看不见的控制字符 " + String.format(Locale.ROOT, "U+%04X", (int) c),
                "删掉这一行里的这个字符（多是复制粘贴带来的），重新输入。"));
      }
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Checked<String> none(String code, Place place, String message, String advice) {
    return Checked.none(List.of(Finding.error(code, place, message, advice)));
  }
}
