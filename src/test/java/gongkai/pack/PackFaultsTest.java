package gongkai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.PackCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack gets wrong is told when it is loaded, not by a wrong report. */
class PackFaultsTest {

  @TempDir private Path folder;

  @Test
  void the_pack_as_it_is_has_no_fault() {
    assertThatCode(() -> PackLoader.load(Path.of("templates/shanxi-2024")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          指标.yaml | 取: 收支总表/31 | 取: 收支总表/99 | 模板包 指标.yaml 收入总计：表里没有“收支总表/99”这一格
          指标.yaml | 收入总计: {取: 收支总表/31} | 收入总计: {取: 支出总计} | 没有叫“支出总计”的指标，或它写在后面
          指标.yaml | 收入总计: {取: 收支总表/31} | 收入总计: {取: 收支说明/总计} | data.schema.json 里没有“收支说明/总计”这一项
          勾稽.yaml | 逐栏: [1, 2, 3] | 逐栏: [1, 2, 9] | “一般公共支出表/<项>/9”的栏次在表里没有
          勾稽.yaml | 相等: [收支总表/31, 收支总表/62] | 相等: [收支总表/31, 合计] | 没有叫“合计”的指标
          勾稽.yaml | 逐行: [1..8, 28, 32..57, 59] | 逐行: [1..8, 99] | 表里没有“收支总表/99”这一格
          勾稽.yaml | 逐行: [1..8, 28, 32..57, 59] | 逐行: [1..] | “逐行”应写成 [1..8, 28] 的样子，现为“1..”
          勾稽.yaml | 非负: [收支总表/<项>] | 非负: [收支总表/1, 收支总表/2] | “非负”要写一个数
          勾稽.yaml | 要有: [结转结余/上年年末结转和结余] | 要有: [结转结余/没有] | data.schema.json 里没有“结转结余/没有”这一项
          勾稽.yaml | 已说明: 结转结余/年初调整说明 | 已说明: 没有这一项 | “没有这一项”应是数据文件的一项文字
          勾稽.yaml | 相等: [收支总表/31, 收支总表/62] | 相等: [收支总表/<项>, 收支总表/62] | 用了 <项>，没有写“逐科目”或“逐行”
          勾稽.yaml | 相等: [收入表/合计/1, 收支总表/27] | 相等: [收入表/合计/<栏>, 收支总表/27] | 用了 <栏>，没有写“逐栏”
          pack.yaml | 公开期限: 20 | 公开期限: 0 | 模板包 pack.yaml 公开期限：应是 1 到 366 天，现为“0”
          pack.yaml | 公开期限: 20 | 期限: 20 | 不认识的键“期限”
          文字.yaml | 比较: [基本支出占比, 项目支出占比] | 比较: [基本支出] | 没有叫“基本支出”的增减或占比
          勾稽.yaml | 编号: 01-5 | 编号: 要填-总体原因 | 编号“要填-总体原因”：用了两次
          指标.yaml | 收入总计: {取: 收支总表/31} | 收入总计: {取: 收支总表/31, 上年: 收支总表/31} | 不认识的键“上年”
          指标.yaml | 逐科目: {目录: 功能, 位数: 3} | 逐科目: {目录: 功用, 位数: 3} | 没有“功用”这个科目目录
          data.schema.json | "x-last-year": "收支总表/31" | "x-last-year": "收支总表/999" | 表里没有“收支总表/999”这一格
          要填.yaml | 变了: [收入总计增减, 支出总计增减] | 变了: [收入总计] | 没有叫“收入总计”的“增减”指标
          要填.yaml | 变了: [收入总计增减, 支出总计增减] | 有数: [收入总计增减] | 没有叫“收入总计增减”的“取”指标
          要填.yaml | 要: [收支说明/收支总体/增减原因] | 要: [收支总表/31] | “收支总表/31”应是数据文件的一项
          指标.yaml | 否则: {项目: 预算编制, 预算类别: 一般公共预算} | 否则: {项目: 预算, 预算类别: 一般公共预算} | 项目资金里没有“预算”这一项金额
          指标.yaml | 否则: {项目: 预算编制, 预算类别: 一般公共预算} | 否则: {项目: 预算编制, 预算类别: 一般预算} | 项目资金没有预算类别“一般预算”
          指标.yaml | 否则: {项目: 预算编制, 预算类别: 一般公共预算} | 否则: {项目: 个数, 预算类别: 一般公共预算} | “预算类别”只能和金额一起写，“零”只能和“个数”一起写
          指标.yaml | {项目: 个数, 等级: 优} | {项目: 个数, 等级: 特优} | 绩效.yaml 里没有等级“特优”
          要填.yaml | 除非: [附件项目数] | 除非: [附件数] | 没有叫“附件数”的“取”指标
          绩效.yaml | 本单位: {部门: 主管部门, | 本单位: {部门: 主管, | 绩效.yaml 本单位：data.schema.json 里没有“附件/项目/*/主管”这一项
          绩效.yaml | 差: 0 | 差: 10 | 最后一个等级要从 0 起
          绩效.yaml | 效益指标: [经济 | 效果指标: [经济 | 绩效.yaml 指标：没有“效益指标”
          data.schema.json | "权重": { | "分量": { | data.schema.json：“附件/项目/*/指标/*/权重”必须有，是分值，程序按这个名字取用
          data.schema.json | "实际值": { | "完成值": { | data.schema.json：“附件/项目/*/指标/*/实际值”必须有，是文字，程序按这个名字取用
          data.schema.json | "预算得分": { | "执行得分": { | data.schema.json：“附件/项目/*/核对数/预算得分”必须有，是分值，程序按这个名字取用
          data.schema.json | "指标值": { | "目标值": { | data.schema.json：“附件/整体支出绩效目标/指标/*/指标值”必须有，是文字，程序按这个名字取用
          data.schema.json | #/$defs/文字 | #/$defs/无 | 没有“#/$defs/无”
          data.schema.json | #/$defs/文字 | 别处.json | 没有“别处.json”
          data.schema.json | ^[A-Za-z0-9._-]+$ | ( | 的 pattern 写法有误
          data.schema.json | "口径": { | "口经": { | “基本信息/口径”必须有，必填，种类不能改
          导入.yaml | 收支总表: [收入支出总表, | 收支表: [收入支出总表, | 模板包 导入.yaml 表名：没有键为“收支表”的表
          导入.yaml | 取: 三公表/12 | 取: 三公表/13 | 取数 三公经费/公务接待费/国内接待/金额：没有“三公表/13”这一格
          导入.yaml | 项: 支出/其他资金/基本支出 | 项: 支出/其他资金/其他 | data.schema.json 里没有“支出/其他资金/其他”这个数
          导入.yaml | 总数: 财政拨款总表/3 | 总数: 财政拨款总表/99 | 没有“财政拨款总表/99”这一格
          导入.yaml | 项: 结转结余/年初结转和结余/其他资金 | 项: 收入/其他收入 | 这一项按科目填，要写“科目”
          导入.yaml | 收入表: {1: [合计 | 收入表: {9: [合计 | 栏名 收入表：表里没有栏次 9
          导入.yaml | 不适用: [ | 不使用: [ | 不认识的键“不使用”
          data.schema.json | "结余分配": { | "捐赠": {"$ref": "#/$defs/金额"}, "结余分配": { | 填报.yaml：没有放：结转结余/捐赠
          填报.yaml | - 结转结余/结余分配 | - 结转结余/结余 | data.schema.json 里没有“结转结余/结余”这一项
          填报.yaml | - 结转结余/结余分配 | - 结转结余/使用非财政拨款结余 | “结转结余/使用非财政拨款结余”放了两次
          填报.yaml | - 结转结余/结余分配 | - 收入 | “收入”一个科目一行，要写成“列表”
          填报.yaml | 列表: 基本支出经济分类 | 列表: 基本信息 | “基本信息”不是列表
          填报.yaml | 名: 基本信息 | 名: 封面 | 表名“封面”用了两次，或是程序自己用的
          填报.yaml | 核对: [06-4] | 核对: [06-9] | 勾稽.yaml 里没有“06-9”
          填报.yaml | 显示: 采购总额 | 显示: 基本支出占比 | 没有叫“基本支出占比”的指标，或它是占比
          填报.yaml | 预填: 基本支出表 | 预填: 06表 | 没有键为“06表”的表
          填报.yaml | 代: {三公经费/公务接待费/决算: 三公表/12} | 代: {三公经费/公务接待费/决算: 三公表/13} | “三公表/13”应是表里的一格
          填报.yaml | - 附件/整体支出绩效目标/部门名称 | - 附件/项目 | “附件/项目”是一项一项的，要写成“逐项”
          填报.yaml | 逐项: 附件/文件 | 逐项: 收入 | “收入”不是一项一项的列表
          填报.yaml | 逐项: 附件/文件 | 逐项: 附件/文档 | data.schema.json 里没有“附件/文档”这一项
          填报.yaml | 栏: [概况, 目标, 实施计划] | 栏: [概况, 目标, 计划] | data.schema.json 里没有“附件/项目/*/计划”这一项
          填报.yaml | 栏: [概况, 目标, 实施计划] | 栏: [概况, 目标] | 没有放：附件/项目/*/实施计划
          填报.yaml | 栏: [概况, 目标, 实施计划] | 栏: [概况, 目标, 实施计划, 名称] | “附件/项目/*/名称”放了两次
          填报.yaml | {显示: 结余} | {显示: 总分} | “附件/项目/*/资金”没有可以显示的“总分”
          填报.yaml | 逐项: 附件/整体支出绩效目标/指标 | 逐项: 附件/文件 | “附件/文件”里没有列表，不能分成几块
          data.schema.json | "x-file": "文件" | "x-file": "档案" | “/附件/项目”的 x-file 应是其中一项文字
          data.schema.json | "核心职能": { | "科目": { | “/附件/整体支出绩效目标/重点任务”不按科目，不能有“科目”
          data.schema.json | "万元" | "万,元" | “基本信息/金额单位”可选的字共 255 字以内，不能有半角的逗号和引号
          导入.yaml | 公务用车运行维护费: [ | 公务用车运行维护费: [公务接待, | 同义 公务接待费：“公务接待”在公开09表里又是“公务用车运行维护费”
          填报.yaml | 显示: 采购总额 | 列: 采购总额 | 不认识的键“列”，可用的键：显示
          部门汇总.yaml | 口径: 部门 | 口径: 全部 | 模板包 部门汇总.yaml：口径“全部”不在可选的词里
          部门汇总.yaml | 不带: [上年, | 不带: [去年, | 没有“去年”这一项
          部门汇总.yaml | 收: 收入/上级补助收入 | 收: 收入/补助收入 | “收入/补助收入”应是金额
          部门汇总.yaml | 收: 收入/上级补助收入 | 收: 结转结余/结余分配 | “结转结余/结余分配”应是按科目的列表里的一栏
          部门汇总.yaml | 项: 概况/机构设置 | 项: 三公经费/增减原因 | “三公经费/增减原因”应是可写几段的文字
          部门汇总.yaml | 本级: [ | 机关: [ | 不认识的键“机关”
          data.schema.json | "校验码": { | "校验": { | 要有“汇总单位”，各项有“单位”“校验码”
          pack.yaml | 去尾零: 是 | 去尾零: 好 | 只能是 否、是，现为“好”
          pack.yaml | 名称: | 名: | 可用的键：公开期限、口径、名称、年度、数字、文件主题、文件标题、水印、汇总、表
          pack.yaml | 指标: 三公增减 | 指标: 三公 | 模板包 pack.yaml 汇总：没有叫“三公”的指标
          pack.yaml | 栏名: 支出总计 | 栏名: 收入总计 | 模板包 pack.yaml 汇总：栏名“收入总计”用了两次
          pack.yaml | 栏名: 支出总计 | 名: 支出总计 | 不认识的键“名”，可用的键：指标、栏名、金额万元
          pack.yaml | 增减率: 50 | 增减率: 0 | 模板包 pack.yaml 汇总 异常 增减率：应大于 0，现为“0”
          pack.yaml | 增减率: 50 | 增减率: 很多 | 模板包 pack.yaml 汇总 异常 增减率：应是数字，现为“很多”
          pack.yaml | 四分位距: 3 | 四分位距: 1.555 | 模板包 pack.yaml 汇总 异常 四分位距：最多两位小数，现为“1.555”
          pack.yaml | 金额万元: 5} | 金额万元: -5} | 金额万元：应大于 0，现为“-5”
          pack.yaml | 倍数: 1000 | 倍数: 1 | 模板包 pack.yaml 汇总 异常 倍数：应大于 1，现为“1”
          pack.yaml | 单位数: 8 | 单位数: 7 | 模板包 pack.yaml 汇总 异常 单位数：至少是 8，现为“7”
          pack.yaml | 增减率: 50, | 差: 50, | 不认识的键“差”，可用的键：倍数、单位数、四分位距、增减率、金额万元
          tables/01.yaml | 合计: 1..8 | 合计: 8..1 | 合计应写成
          """)
  void a_fault_is_named(String file, String piece, String replacement, String message)
      throws IOException {
    PackCopy pack = PackCopy.in(folder.resolve("pack")).edit(file, piece, replacement);

    assertThatThrownBy(() -> PackLoader.load(pack.folder()))
        .isInstanceOf(PackException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_pack_need_not_say_what_stands_for_a_unit_nor_what_is_unusual() throws IOException {
    PackCopy pack = PackCopy.in(folder.resolve("pack"));
    Path file = pack.folder().resolve("pack.yaml");
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.indexOf("  异常:")));
    OverviewPlan plan = PackLoader.load(pack.folder()).settings().overview();
    assertThat(plan.bounds()).isEmpty();
    assertThat(plan.entries()).hasSize(9);
    assertThat(plan.entries().get(0))
        .isEqualTo(new OverviewPlan.Entry("收入总计增减", "收入总计", Optional.empty()));

    Files.writeString(file, text.substring(0, text.indexOf("汇总:")));
    assertThat(PackLoader.load(pack.folder()).settings().overview()).isEqualTo(OverviewPlan.NONE);
  }
}
