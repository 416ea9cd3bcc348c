package gongkai.layout;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that a title or the cell of a table had better not tear at a line's end. */
final class Words {

  /** Both characters in one number: it is asked for every two characters of a report. */
  private static final Set<Long> TWO =
      Stream.of(
              ("预算 财政 拨款 支出 收入 决算 单位 补助 公务 用车 购置 运行 维护 经营 结转 结余 社会 保险 保障 就业 "
                      + "资本 国有 政府 公共 一般 基金 机关 事业 附属 上级 上缴 其他 本年 年初 年末 合计 科目 名称 代码 "
                      + "费用 补贴 专用 材料 设备 办公 信息 网络 软件 更新 建设 基本 对外 职工 医疗 职业 年金 养老 缴费 "
                      + "住房 奖励 生活 救济 个人 家庭 农业 生产 商品 服务 维修 租赁 会议 培训 接待 委托 业务 "
                      + "福利 交通 税金 附加 债务 利息 付息 发行 国内 国外 房屋 建筑 基础 设施 大型 修缮 物资 储备 "
                      + "工具 文物 陈列 无形 资产 土地 补偿 安置 地上 附着 青苗 拆迁 企业 注入 投资 股权 统计 采购 "
                      + "行政 参照 管理 领导 主要 负责 通信 应急 执法 执勤 特种 专业 技术 退休 干部 单价 以上 情况 总体 "
                      + "部门 公开 年度 报告 说明 项目 行次 金额 城乡 社区 资源 勘探 工业 自然 海洋 气象 灾害 防治 文化 "
                      + "旅游 体育 传媒 卫生 健康 节能 环保 交流 组织 群众 自治 民间 营利 国家 赔偿 全国 补充 购建 使用 "
                      + "分配 总计 因公 出国 伙食 津贴 绩效 工资 助学 抚恤 被装 燃料 劳务 工会 邮电 取暖 物业 差旅 "
                      + "申报 编制 执行 安排 进度 目标 指标 完成 实际 全年 调整 定性 偏差 原因 改进 措施 自评 结果 分析 得分 "
                      + "数量 质量 时效 成本 效益 经济 生态 影响 满意 对象 经验 做法 存在 问题 建议 达成 预期 战略 职责 任务 核心")
                  .split(" "))
          .map(word -> pair(word.charAt(0), word.charAt(1)))
          .collect(Collectors.toSet());

  private Words() {}

  /** Whether a break between these two characters tears a word. */
  static boolean tears(int before, int after) {
    return before > 0x2E80 && after > 0x2E80 && TWO.contains(pair(before, after));
  }

  private static long pair(int before, int after) {
    return (long) before << Integer.SIZE | after;
  }
}
