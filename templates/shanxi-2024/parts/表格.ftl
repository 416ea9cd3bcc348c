<#-- 公开表的版面：表名、表号、表头行、表格、注。表样来自 tables/*.yaml 和推算出的数。 -->

<#macro 公开表 表样 次序>
<h2 style="表标题" contents="${次序}、${表样.标题}">${表样.标题}</h2>
<p style="表号">${表样.编号}</p>
<spread style="表头行" left="${表样.名称栏}：${单位名称}" middle="${年度}年度" right="${表样.金额单位}"/>
<#if 表样.键 == "信息表">
<@分段表 表样/>
<#elseif 表样.键 == "基本支出表">
<@经济分类表 表样/>
<#elseif 表样.键 == "三公表">
<@单行表 表样/>
<#elseif 表样.科目行?has_content>
<@科目表 表样/>
<#else>
<@行次表 表样/>
</#if>
<p style="表注">${表样.注}</p>
<#if 表样.无数据 && 表样.无数据说明?has_content>
<p style="表注">${表样.无数据说明}</p>
</#if>
</#macro>

<#macro 表头 表样>
<#list 表样.表头 as 行>
<tr><#list 行 as 格><td style="表头" colspan="${格.跨栏?c}" rowspan="${格.跨行?c}">${格.文}</td></#list></tr>
</#list>
</#macro>

<#macro 数格 格><td style="表数字" value="${格.值}">${格.文}</td></#macro>

<#-- 左右并列、按行次的表（公开01、04表）。 -->
<#macro 行次表 表样>
<table style="${表样.样式}" caption="${表样.编号} ${表样.标题}" head="${表样.表头?size?c}">
<@表头 表样/>
<#list 表样.栏组?first.行 as 首行>
<tr><#list 表样.栏组 as 组><#assign 行 = 组.行[首行?index]>
<td style="${(行.项目?starts_with("本年") || 行.项目 == "总计")?then("表居中", "表名称")}">${行.项目}</td><td style="表居中">${行.行次}</td><#list 行.格 as 格><@数格 格/></#list>
</#list></tr>
</#list>
</table>
</#macro>

<#-- 一个科目一行的表（公开02、03、05、07、08表）；第一行是合计。 -->
<#macro 科目表 表样>
<table style="${表样.样式}" caption="${表样.编号} ${表样.标题}" head="${表样.表头?size?c}">
<@表头 表样/>
<#list 表样.科目行 as 行>
<#if 行.代码 == "">
<tr><td style="表居中" colspan="2">${行.名称}</td><#list 行.格 as 格><@数格 格/></#list></tr>
<#else>
<tr group="${行.新组?c}"><td style="表代码">${行.代码}</td><td style="表名称">${行.名称}</td><#list 行.格 as 格><@数格 格/></#list></tr>
</#if>
</#list>
</table>
</#macro>

<#-- 经济分类科目折成四栏的表（公开06表）；最后一行是两个合计。 -->
<#macro 经济分类表 表样>
<table style="${表样.样式}" caption="${表样.编号} ${表样.标题}" head="${表样.表头?size?c}">
<@表头 表样/>
<#list 表样.栏组?first.行 as 首行>
<tr><#list 表样.栏组 as 组><#assign 行 = 组.行[首行?index]>
<td style="表代码">${行.行次}</td><td style="表名称">${行.名称}</td><#list 行.格 as 格><@数格 格/></#list>
</#list></tr>
</#list>
<tr><td style="表居中" colspan="2">${表样.合计行.人员经费合计.项目}</td><@数格 表样.合计行.人员经费合计.格?first/>
<td style="表居中" colspan="8">${表样.合计行.公用经费合计.项目}</td><@数格 表样.合计行.公用经费合计.格?first/></tr>
</table>
</#macro>

<#-- 只有一行数的表（公开09表）；没有数时不印这一行的数。 -->
<#macro 单行表 表样>
<table style="${表样.样式}" caption="${表样.编号} ${表样.标题}" head="${表样.表头?size?c}">
<@表头 表样/>
<#list 表样.栏组 as 组><#list 组.行 as 行>
<tr><#list 行.格 as 格><@数格 格/></#list></tr>
</#list></#list>
</table>
</#macro>

<#-- 上下分段的表（公开10表）。 -->
<#macro 分段表 表样>
<table style="${表样.样式}" caption="${表样.编号} ${表样.标题}" head="0">
<#list 表样.栏组?first.行 as 行>
<#if 行.种类 == "标题">
<tr><td style="表名称" colspan="3">${行.项目}</td></tr>
<#elseif 行.种类 == "表头">
<tr><#list 行.表头 as 词><td style="表头">${词}</td></#list></tr>
<#else>
<tr><td style="表名称">${行.项目}</td><td style="表居中">${行.行次}</td><#list 行.格 as 格><@数格 格/></#list></tr>
</#if>
</#list>
</table>
</#macro>
