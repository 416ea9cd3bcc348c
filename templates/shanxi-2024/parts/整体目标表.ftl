<#-- 整体支出绩效目标申报表，照官方样式；没有填的格空着。 -->
<#import "句式.ftl" as 式>

<#macro 整体目标表 表>
<#assign 标题 = "县（区）级预算部门（单位）整体支出绩效目标申报表">
<section page="表竖页">
<@式.附件标题/>
<h2 style="表标题">${标题}</h2>
<p style="表副题">（${年度}）年度</p>
<table style="自评表" caption="${标题}" head="0" widths="120 130 150 160 240 200">
<tr><td style="表头">部门名称</td><td style="表居中" colspan="5">${表.部门名称}</td></tr>
<tr><td style="表头" rowspan="4">部门基本信息</td><td style="表居中" colspan="2">内设职能部门数</td><@个数格 表.基本信息.内设职能部门数 "个"/><td style="表居中">所属预算单位数</td><@个数格 表.基本信息.所属预算单位数 "个"/></tr>
<tr><td style="表居中" colspan="2" rowspan="3">核定的人员编制数</td><@个数格 表.基本信息.核定的人员编制数 "人" 3/><td style="表居中">实际在职人员总数</td><@个数格 数.整体在职人员.有?then(个数(数.整体在职人员), "") "人"/></tr>
<tr><td style="表居中">其中：在编人员数</td><@个数格 表.基本信息.在编人员数 "人"/></tr>
<tr><td style="表居中">其他人员数</td><@个数格 表.基本信息.其他人员数 "人"/></tr>
<tr group="true"><td style="表头">部门职责</td><td style="表名称" colspan="5"><@式.各段 表.文("部门职责")/></td></tr>
<tr group="true"><td style="表头">部门战略目标</td><td style="表名称" colspan="5"><@式.各段 表.文("战略目标")/></td></tr>
<tr group="true"><td style="表头" rowspan="${跨行(2, 表.年度预算.各行)}">年度预算情况</td><td style="表头" colspan="2">按资金来源划分</td><td style="表头">资金总额（万元）</td><td style="表头">按资金方向划分</td><td style="表头">资金总额（万元）</td></tr>
<tr><@金额格 "合计" 表.年度预算.来源合计/><@金额格 "合计" 表.年度预算.方向合计 1/></tr>
<#list 表.年度预算.各行 as 行>
<#assign 其中 = 行?is_first?then("其中：", "")>
<tr><@金额格 (其中 + 行.来源) 行.来源金额/><@金额格 (其中 + 行.方向) 行.方向金额 1/></tr>
</#list>
<tr group="true" heads="true"><td style="表头" rowspan="${跨行(1, 表.重点任务)}">年度重点任务</td><td style="表头" colspan="3">核心职能</td><td style="表头" colspan="2">重点任务</td></tr>
<#list 表.重点任务 as 任务>
<tr><td style="表名称" colspan="3">${任务.核心职能}</td><td style="表名称" colspan="2">${任务.重点任务}</td></tr>
<#else>
<tr><td style="表名称" colspan="3"></td><td style="表名称" colspan="2"></td></tr>
</#list>
<tr group="true"><td style="表头">年度绩效目标</td><td style="表名称" colspan="5"><@式.各段 表.文("年度目标")/></td></tr>
<tr group="true" heads="true"><td style="表头" rowspan="${跨行(1, 表.指标)}">年度绩效指标</td><td style="表头">一级指标</td><td style="表头">二级指标</td><td style="表头" colspan="2">三级指标</td><td style="表头">指标值</td></tr>
<#list 表.指标 as 行>
<tr><#if 行.一级跨行 gt 0><td style="表居中" rowspan="${行.一级跨行?c}">${行.一级}</td></#if><#if 行.二级跨行 gt 0><td style="表居中" rowspan="${行.二级跨行?c}">${行.二级}</td></#if><td style="表居中" colspan="2">${行.名称}</td><td style="表居中">${行.指标值}</td></tr>
<#else>
<tr><td style="表居中"></td><td style="表居中"></td><td style="表居中" colspan="2"></td><td style="表居中"></td></tr>
</#list>
</table>
</section>
</#macro>

<#macro 个数格 数 单位 跨行=1><td style="表居中" rowspan="${跨行?c}">${数}${数?has_content?then(单位, "")}</td></#macro>

<#macro 金额格 名称 金额 跨栏=2><td style="表居中" colspan="${跨栏?c}">${名称}</td><td style="表居中">${金额}</td></#macro>
