<#-- 已有的文件，一页一节，横竖随那一页；标题小字印在第一页上面。 -->
<#list 附件文件 as 件>
<#list 件.横页 as 横>
<section page="${横?string("附件横页", "附件竖页")}">
<#if 横?is_first>
<h2 style="附件标题" list="${列出文件?string("附件", "")}">${件.标题}</h2>
</#if>
<facsimile file="${件?counter}" page="${横?counter}" caption="${件.标题}，第${横?counter}页，共${件.横页?size}页"/>
</section>
</#list>
</#list>
