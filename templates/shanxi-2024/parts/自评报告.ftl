<#-- 项目支出绩效自评分析报告：封面、自己的目录、正文。标题文字照官方样式；没有写文字的标题下印“无”。 -->
<#import "句式.ftl" as 式>

<#macro 自评报告 项 目录名>
<section page="文字页">
<@式.附件标题/>
<h2 style="报告封面标题" contents="${式.带项目(项.名称)}支出绩效自评分析报告">项目支出绩效自评分析报告</h2>
<p style="报告封面项">项目名称：${项.名称}</p>
<p style="报告封面项">项目单位：${项.单位}</p>
<p style="报告封面项">主管部门：${项.主管部门}</p>
<#if 项.日期?has_content>
<p style="报告封面日期">${项.日期}</p>
</#if>
</section>
<section page="文字页">
<p style="目录标题">目　录</p>
<contents style="报告目录" levels="3-4" list="${目录名}"/>
</section>
<section page="文字页">
<h3 style="一级标题" list="${目录名}">一、项目基本信息</h3>
<h4 style="二级标题" list="${目录名}">（一）项目概况</h4>
<@概况 项 "项目概况" "概况/项目概况"/>
<@概况 项 "立项依据" "概况/立项依据"/>
<@概况 项 "项目设立的必要性" "概况/必要性"/>
<@概况 项 "保证项目实施的措施与制度" "概况/措施与制度"/>
<h4 style="二级标题" list="${目录名}">（二）项目绩效目标</h4>
<h5 style="三级标题" list="${目录名}">（1）项目实施期绩效目标</h5>
<@正文 项.文("目标/实施期目标")/>
<h5 style="三级标题" list="${目录名}">（2）项目年度目标</h5>
<@正文 项.文("目标/年度目标")/>
<h4 style="二级标题" list="${目录名}">（三）项目实施计划</h4>
<@正文 项.文("实施计划")/>

<h3 style="一级标题" list="${目录名}">二、项目绩效完成情况</h3>
<h4 style="二级标题" list="${目录名}">（一）预算执行情况</h4>
<@资金表 项/>
<h4 style="二级标题" list="${目录名}">（二）绩效指标完成情况</h4>
<@指标表 项/>

<h3 style="一级标题" list="${目录名}">三、项目自评结果</h3>
<h5 style="三级标题" list="${目录名}">1.项目自评得分和结论</h5>
<#if 项.等级?has_content>
<p style="正文">综合考虑预算执行情况得分${项.预算得分}分、产出、效益、服务对象满意度各方面因素，指标完成情况得分${项.指标得分}分，最终评分结果：${式.带项目(项.名称)}绩效自评价结果为：总得分${项.总分}分，属于“${项.等级}”。</p>
<#else>
<p style="正文">无</p>
</#if>
<h5 style="三级标题" list="${目录名}">2.全年目标实际完成情况</h5>
<@正文 项.文("目标/实际完成情况")/>
<h5 style="三级标题" list="${目录名}">3.项目实施和预算执行情况分析</h5>
<@正文 项.文("分析/实施和预算执行")/>
<h5 style="三级标题" list="${目录名}">4.产出情况及分析</h5>
<@正文 项.文("分析/产出")/>
<h5 style="三级标题" list="${目录名}">5.效益情况及分析</h5>
<@正文 项.文("分析/效益")/>
<h5 style="三级标题" list="${目录名}">6.满意度情况及分析</h5>
<@正文 项.文("分析/满意度")/>

<h3 style="一级标题" list="${目录名}">四、项目主要经验做法</h3>
<@正文 项.文("经验做法")/>
<h3 style="一级标题" list="${目录名}">五、项目管理中存在的主要问题及原因分析</h3>
<@正文 项.文("问题及原因")/>
<h3 style="一级标题" list="${目录名}">六、下一步改进措施及管理建议</h3>
<@正文 项.文("改进措施")/>
</section>
</#macro>

<#macro 正文 段落>
<#list 段落 as 段>
<p style="正文">${段}</p>
<#else>
<p style="正文">无</p>
</#list>
</#macro>

<#macro 概况 项 名称 路径>
<#list 项.文(路径) as 段>
<p style="正文">${段?is_first?then(名称 + "：", "")}${段}</p>
<#else>
<p style="正文">${名称}：无</p>
</#list>
</#macro>

<#macro 资金表 项>
<table style="报告表" caption="${项.名称} 预算执行情况" head="2" widths="120 120 120 120 120 120 75 55 150">
<tr><td style="表头" rowspan="2">资金来源</td><td style="表头" colspan="2">年初预算数</td><td style="表头" rowspan="2">全年预算数（元）</td><td style="表头" rowspan="2">全年执行数（元）</td><td style="表头" rowspan="2">资金结（转）余（元）</td><td style="表头" rowspan="2">执行率</td><td style="表头" rowspan="2">得分</td><td style="表头" rowspan="2">偏差原因</td></tr>
<tr><td style="表头">目标申报（元）</td><td style="表头">预算编制（元）</td></tr>
<@资金行 "合计" 项.合计 项.合计.执行率 项.合计.得分/>
<#list 项.资金 as 资金><@资金行 资金.来源 资金 "" ""/></#list>
</table>
</#macro>

<#-- 执行率和得分只印在合计行。 -->
<#macro 资金行 来源 行 执行率 得分>
<tr><td style="表居中">${来源}</td><td style="表数字">${行.元.目标申报}</td><td style="表数字">${行.元.预算编制}</td><td style="表数字">${行.元.全年预算}</td><td style="表数字">${行.元.全年执行}</td><td style="表数字">${行.元.结余}</td><td style="表居中">${执行率}</td><td style="表居中">${得分}</td><td style="表名称">${行.偏差原因}</td></tr>
</#macro>

<#macro 指标表 项>
<table style="报告表" caption="${项.名称} 绩效指标完成情况" head="2" widths="75 85 150 90 100 110 90 60 65 175">
<tr><td style="表头" rowspan="2">一级指标</td><td style="表头" rowspan="2">二级指标</td><td style="表头" rowspan="2">指标名称</td><td style="表头" colspan="2">年度指标</td><td style="表头" rowspan="2">实际完成值</td><td style="表头" rowspan="2">定性值情况说明</td><td style="表头" rowspan="2">权重</td><td style="表头" rowspan="2">得分</td><td style="表头" rowspan="2">偏差原因分析及改进措施</td></tr>
<tr><td style="表头">年初指标</td><td style="表头">调整后指标</td></tr>
<#list 项.指标 as 行>
<tr group="${(行.一级跨行 > 0)?c}"><#if 行.一级跨行 gt 0><td style="表居中" rowspan="${行.一级跨行?c}">${行.一级}</td></#if><#if 行.二级跨行 gt 0><td style="表居中" rowspan="${行.二级跨行?c}">${行.二级}</td></#if><td style="表居中">${行.名称}</td><td style="表居中">${行.年初值}</td><td style="表居中">${行.调整后值}</td><td style="表居中">${行.实际值}</td><td style="表居中">${行.定性说明}</td><td style="表居中">${行.权重}</td><td style="表居中">${行.得分}</td><td style="表名称">${行.原因}</td></tr>
<#else>
<tr><#list 1..10 as 空><td style="表居中"></td></#list></tr>
</#list>
</table>
</#macro>
