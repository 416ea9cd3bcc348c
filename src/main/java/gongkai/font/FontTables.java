package gongkai.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The table directory of an open TrueType file, from which single tables are read. */
final class FontTables implements AutoCloseable {

  private static final int TRUETYPE = 0x00010000;
  private static final int TRUE = 0x74727565; // 'true', as old Apple files have it
  private static final int OTTO = 0x4F54544F;
  private static final int TTCF = 0x74746366;
  private static final int MOST_TABLES = 512;
  private static final int FS_TYPE = 8;

  private final FileChannel channel;
  private final String file;
  private final Map<String, long[]> places = new HashMap<>();

  private FontTables(FileChannel channel, String file) {
    this.channel = channel;
    this.file = file;
  }

  static FontTables open(Path path) {
    String file = path.getFileName().toString();
    FileChannel channel;
    try {
      channel = FileChannel.open(path);
    } catch (NoSuchFileException missing) {
      throw new FontException("找不到字体文件“" + file + "”。", missing);
    } catch (IOException unreadable) {
      throw new FontException("字体文件“" + file + "”无法打开，请检查文件权限。", unreadable);
    }
    FontTables tables = new FontTables(channel, file);
    try {
      tables.readDirectory();
      return tables;
    } catch (FontException refused) {
      tables.close();
      throw refused;
    }
  }

  private void readDirectory() {
    ByteBuffer head = read(0, 12);
    int version = head.getInt();
    if (version == OTTO) {
      throw new FontException("字体文件“" + file + "”是 OpenType CFF（OTF）字体，不能使用；请换用 TrueType（TTF）字体。");
    }
    if (version == TTCF) {
      throw new FontException("字体文件“" + file + "”是字体集合（TTC），不能使用；请换用单个的 TTF 字体。");
    }
    int count = head.getShort() & 0xFFFF;
    if (version != TRUETYPE && version != TRUE || count > MOST_TABLES) {
      throw new FontException("文件“" + file + "”不是 TrueType（TTF）字体。");
    }
    ByteBuffer directory = read(12, 16 * count);
    byte[] tag = new byte[4];
    for (int i = 0; i < count; i++) {
      directory.get(tag);
      directory.getInt();
      long offset = directory.getInt() & 0xFFFFFFFFL;
      long length = directory.getInt() & 0xFFFFFFFFL;
      places.put(new String(tag, StandardCharsets.ISO_8859_1), new long[] {offset, length});
    }
  }

  /** Stops at a font whose maker does not allow that it is embedded in, and reduced for, a PDF. */
  void refuseIfRestricted() {
    if (!places.containsKey("OS/2")) {
      return;
    }
    int rights = table("OS/2").getShort(FS_TYPE);
    boolean restricted = (rights & 0x000F) == 0x0002;
    boolean bitmapOnly = (rights & 0x0200) != 0;
    boolean wholeOnly = (rights & 0x0100) != 0;
    if (restricted || bitmapOnly || wholeOnly) {
      throw new FontException("字体文件“" + file + "”的授权不允许嵌入 PDF，不能使用；请换用允许嵌入的字体。");
    }
  }

  boolean has(String tag) {
    return places.containsKey(tag);
  }

  ByteBuffer table(String tag) {
    long[] place = places.get(tag);
    if (place == null) {
      throw damaged();
    }
    return read(place[0], place[1]);
  }

  FontException damaged() {
    return new FontException("字体文件“" + file + "”已损坏，请重新复制该文件。");
  }

  private ByteBuffer read(long offset, long length) {
    try {
      if (offset + length > channel.size()) {
        throw damaged();
      }
      ByteBuffer bytes = ByteBuffer.allocate((int) length);
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, offset + bytes.position()) < 0) {
          throw damaged();
        }
      }
      return bytes.flip();
    } catch (IOException unreadable) {
      throw new FontException("字体文件“" + file + "”无法读取。", unreadable);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException unreadable) {
      throw new FontException("字体文件“" + file + "”无法读取。", unreadable);
    }
  }
}
