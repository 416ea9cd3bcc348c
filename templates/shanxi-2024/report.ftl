<#--
  整份报告的次序。文字在 parts/，用到的函数：金额 个数 百分比 增减率 文 句 序号（见 docs/模板包.md）。
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
<section page="文字页">
<h1 style="部分标题">第五部分　附件</h1>
<#list 文("附件/说明") as 段>
<p style="正文">${段}</p>
<#else>
<#if !附件文件?has_content>
<p style="正文">无</p>
</#if>
</#list>
</section>
<#include "parts/附件文件.ftl">
</report>
