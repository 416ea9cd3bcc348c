package gongkai.render.docx;

import gongkai.office.Xml;

/** Whether a paragraph stays on one page with the next, for a reason its style does not know. */
enum DocxBond {
  FREE,
  WITH_NEXT,
  /** Not divided, too. */
  WHOLE_WITH_NEXT;

  static DocxBond withNextIf(boolean stays) {
    return stays ? WITH_NEXT : FREE;
  }

  void write(Xml out) {
    if (this != FREE) {
      out.leaf("w:keepNext");
    }
    if (this == WHOLE_WITH_NEXT) {
      out.leaf("w:keepLines");
    }
  }
}
