package gongkai.annex;

import gongkai.document.ForeignFile;
import java.util.List;
import java.util.Optional;

/**
 * A file whose pages have been made plain.
 *
 * @param name the file as the user named it
 * @param pages sizes as seen
 * @param pdf the plain pages
 * @param archiveFault why they cannot stand in PDF/A-2b
 */
record AnnexFile(String name, List<PageSize> pages, byte[] pdf, Optional<String> archiveFault)
    implements ForeignFile {

  AnnexFile {
    pages = List.copyOf(pages);
  }

  @Override
  public Picture picture(int page, int width) {
    return PagePicture.of(this, page, width);
  }

  /** The same file, not the same bytes: two entries that name one file are two annexes. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
