package gongkai.document;

import java.util.List;

/**
 * A run of blocks on pages of one set-up; always begins a new page.
 *
 * @param page name of a page style
 * @param numbering what the page numbers do here
 * @param blocks in printed order
 */
public record Section(String page, Numbering numbering, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  /** What the page numbers of a section do. */
  public enum Numbering {
    /** No page number is printed (cover, 目录). */
    NONE,
    /** Numbers begin with 1 here. */
    RESTART,
    /** Numbers go on from the section before. */
    CONTINUE
  }
}
