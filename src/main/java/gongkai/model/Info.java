package gongkai.model;

/** The entries of every data file that the program itself asks for (基本信息). */
public final class Info {

  /** 单位名称. */
  public static final FactKey NAME = FactKey.of("基本信息/单位名称");

  /** 年度. */
  public static final FactKey YEAR = FactKey.of("基本信息/年度");

  /** 口径: 部门 or 单位. */
  public static final FactKey SCOPE = FactKey.of("基本信息/口径");

  /** 金额单位. */
  public static final FactKey UNIT = FactKey.of("基本信息/金额单位");

  private Info() {}
}
