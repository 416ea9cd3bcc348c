<#-- 项目支出绩效自评表：格子、文字和备注照官方样式；没有写的文字格空着。 -->
<#import "句式.ftl" as 式>

<#macro 自评表 项>
<section page="表竖页">
<@式.附件标题/>
<h2 style="表标题">${项.名称}项目支出绩效自评表</h2>
<p style="表副题">（${年度}年度）</p>
<table style="自评表" caption="${项.名称}项目支出绩效自评表" head="0" widths="55 80 75 40 95 95 95 95 95 75 65 135">
<tr><td style="表头" colspan="2">项目名称</td><td style="表居中" colspan="10">${项.名称}</td></tr>
<tr><td style="表头" colspan="2">主管部门及代码</td><td style="表居中" colspan="4">${项.主管部门}</td><td style="表头">预算单位</td><td style="表居中" colspan="5">${项.单位}</td></tr>
<tr><td style="表头" colspan="2" rowspan="${跨行(2, [项.合计] + 项.资金)}">项目资金预算安排及执行进度（万元）</td><td style="表头" colspan="2" rowspan="2"></td><td style="表头" colspan="2">年初预算数</td><td style="表头" rowspan="2">全年预算数</td><td style="表头" rowspan="2">全年执行数</td><td style="表头" rowspan="2">资金结（转）余</td><td style="表头" rowspan="2">执行率</td><td style="表头" rowspan="2">得分</td><td style="表头" rowspan="2">偏差原因</td></tr>
<tr><td style="表头">目标申报数</td><td style="表头">预算编制数</td></tr>
<@资金行 "资金总额：" 项.合计/>
<#list 项.资金 as 资金><@资金行 资金.来源 资金/></#list>
<tr group="true"><td style="表头" colspan="2" rowspan="2">项目年度绩效目标</td><td style="表头" colspan="5">年度目标</td><td style="表头" colspan="5">实际完成情况</td></tr>
<tr><td style="表名称" colspan="5"><@式.各段 项.文("目标/年度目标")/></td><td style="表名称" colspan="5"><@式.各段 项.文("目标/实际完成情况")/></td></tr>
<tr group="true" heads="true"><td style="表头" rowspan="${跨行(1, 项.指标)}">绩效指标</td><td style="表头">一级指标</td><td style="表头">二级指标</td><td style="表头" colspan="2">三级指标</td><td style="表头">年初指标值</td><td style="表头">调整后指标值</td><td style="表头">实际完成值</td><td style="表头">定性值情况说明</td><td style="表头">分值</td><td style="表头">得分</td><td style="表头">偏差原因分析及改进措施</td></tr>
<#list 项.指标 as 行>
<tr><#if 行.一级跨行 gt 0><td style="表居中" rowspan="${行.一级跨行?c}">${行.一级}</td></#if><#if 行.二级跨行 gt 0><td style="表居中" rowspan="${行.二级跨行?c}">${行.二级}</td></#if><td style="表居中" colspan="2">${行.名称}</td><td style="表居中">${行.年初值或单位}</td><td style="表居中">${行.调整后值}</td><td style="表居中">${行.实际值带单位}</td><td style="表居中">${行.定性说明}</td><td style="表居中">${行.权重}</td><td style="表居中">${行.得分}</td><td style="表名称">${行.原因}</td></tr>
<#else>
<tr><td style="表居中"></td><td style="表居中"></td><td style="表居中" colspan="2"></td><#list 1..7 as 空><td style="表居中"></td></#list></tr>
</#list>
<tr><td style="表头" colspan="10">总分</td><td style="表居中">${项.总分}</td><td style="表居中">${项.等级}</td></tr>
<tr group="true"><td style="表头" rowspan="7">项目绩效分析</td><td style="表头" rowspan="4">自评结果分析</td><@分析 "项目实施和预算执行情况及分析" 3 项.文("分析/实施和预算执行")/></tr>
<tr><@分析 "产出情况及分析" 3 项.文("分析/产出")/></tr>
<tr><@分析 "效益情况及分析" 3 项.文("分析/效益")/></tr>
<tr><@分析 "满意度情况及分析" 3 项.文("分析/满意度")/></tr>
<tr><@分析 "主要经验做法" 4 项.文("经验做法")/></tr>
<tr><@分析 "项目管理中存在的主要问题及原因分析" 4 项.文("问题及原因")/></tr>
<tr><@分析 "下一步改进措施及管理建议" 4 项.文("改进措施")/></tr>
</table>
<p style="备注首条">备注：1.“年初预算数”项下的“目标申报数”和“预算编制数”为并列关系，其中“目标申报数”的数据来源于项目目标申报表中的项目资金总额表中的年度资金，“预算编制数”数据来源于项目预算支出明细表。</p>
<p style="备注">2.“全年预算数”的取数规则，如果年初预算未调整，取预算编制数；如果有调整，取调整后的预算数</p>
<p style="备注">3.“全年执行数”是指预算执行指标确认数。</p>
<p style="备注">4.“执行率”是执行数与“全年预算数”相比较。</p>
</section>
</#macro>

<#macro 资金行 来源 行>
<tr><td style="表名称" colspan="2">${来源}</td><td style="表居中">${行.万元.目标申报}</td><td style="表居中">${行.万元.预算编制}</td><td style="表居中">${行.万元.全年预算}</td><td style="表居中">${行.万元.全年执行}</td><td style="表居中">${行.万元.结余}</td><td style="表居中">${行.执行率}</td><td style="表居中">${行.得分}</td><td style="表名称">${行.偏差原因}</td></tr>
</#macro>

<#macro 分析 名称 跨栏 段落><td style="表头" colspan="${跨栏?c}">${名称}</td><td style="表名称" colspan="7"><@式.各段 段落/></td></#macro>
