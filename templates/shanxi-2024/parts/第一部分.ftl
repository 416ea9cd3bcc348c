<section page="文字页" numbering="restart">
<h1 style="部分标题">第一部分　概况</h1>
<h2 style="一级标题">一、${本部门}职责</h2>
<#list 文("概况/职责") as 段>
<p style="正文">${段}</p>
</#list>
<h2 style="一级标题">二、机构设置情况</h2>
<#list 文("概况/机构设置") as 段>
<p style="正文">${段}</p>
</#list>
</section>
