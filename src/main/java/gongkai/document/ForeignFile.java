package gongkai.document;

import java.util.List;
import java.util.Optional;

/**
 * A file that existed before the report and is printed in it page by page. Its pages stay as they
 * are; nothing of them is set anew.
 */
public interface ForeignFile {

  /** The file as the user named it. */
  String name();

  /** The size of each page as it is seen, in printed order; at least one. */
  List<PageSize> pages();

  /**
   * The pages as a PDF file, in the same order and of the same sizes: the origin is the lower left
   * corner of what is seen, nothing is turned and nothing is to be clicked.
   */
  byte[] pdf();

  /** Why the pages cannot stand in a file for archives (PDF/A-2b); empty if they can. */
  Optional<String> archiveFault();

  /**
   * A page as a picture; may be asked for by any thread.
   *
   * @param page counted from 0
   * @param width in pixels, the height follows; a page that is a picture already keeps its own
   */
  Picture picture(int page, int width);

  /**
   * A page as it is seen. Lengths in points.
   *
   * @param width of the page
   * @param height of the page
   */
  record PageSize(double width, double height) {

    /** Whether the page is wider than high. */
    public boolean isLandscape() {
      return width > height;
    }
  }

  /**
   * A picture.
   *
   * @param kind how it is written
   * @param bytes the file
   */
  record Picture(Kind kind, byte[] bytes) {

    /** How a picture is written; the name in lower case is the usual ending of such files. */
    public enum Kind {
      PNG,
      JPEG
    }
  }
}
