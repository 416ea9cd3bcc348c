<#--
  整份报告的次序。文字在 parts/，用到的函数：金额 个数 百分比 增减率 文 句 序号 跨行（见 docs/模板包.md）。
  数.某某 是指标.yaml 里的指标，组.某某 是成组的指标，表 是按次序的各表。模板只选措辞，不作计算。
-->
<#import "parts/句式.ftl" as 式>
<#import "parts/表格.ftl" as 格>
<report>
<section page="封面" numbering="none">
<p style="封面单位">${单位名称}</p>
<p style="封面标题">${年度}年度${部门}决算公开</p>
<#list 文("基本信息/封面日期") as 行>
<p style="封面日期">${行}</p>
</#list>
</section>
<section page="目录" numbering="none">
<p style="目录标题">目　录</p>
<contents style="目录" levels="2"/>
</section>
<#include "parts/第一部分.ftl">
<#list 表 as 表样>
<section page="${表样.页面}">
<#if 表样?is_first>
<h1 style="部分标题">第二部分　${年度}年${部门}决算表</h1>
</#if>
<@格.公开表 表样 序号(表样?counter)/>
</section>
</#list>
<#include "parts/第三部分.ftl">
<#include "parts/第四部分.ftl">
<#import "parts/自评报告.ftl" as 报告>
<#import "parts/自评表.ftl" as 自评表>
<#import "parts/整体目标表.ftl" as 目标表>
<#-- 有说明，或者什么附件也没有，这一部分的标题自成一页；只有文件的，标题下面列出各个文件；否则标题放在第一份表格上面。 -->
<#assign 有说明 = 文("附件/说明")?has_content>
<#assign 有表格 = 整体?? || 项目?has_content>
<#assign 列出文件 = 附件文件?has_content && !有说明 && !有表格>
<#if 列出文件>
<section page="附件目录">
<@式.附件标题/>
<contents style="目录" levels="2-2" list="附件"/>
</section>
<#elseif 有说明 || !有表格>
<section page="文字页">
<@式.附件标题/>
<#list 文("附件/说明") as 段>
<p style="正文">${段}</p>
<#else>
<p style="正文">无</p>
</#list>
</section>
</#if>
<#if 整体??><@目标表.整体目标表 整体/></#if>
<#list 项目 as 项>
<#list 项.形式?split("和") as 材料>
<#switch 材料>
<#case "自评报告"><@报告.自评报告 项 "自评报告" + 项?counter/><#break>
<#case "自评表"><@自评表.自评表 项/><#break>
<#default><#stop "不认识的自评材料“" + 材料 + "”">
</#switch>
</#list>
</#list>
<#include "parts/附件文件.ftl">
</report>
