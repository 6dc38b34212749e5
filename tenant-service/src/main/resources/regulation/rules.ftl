<#-- 评审规则: a clause for each thing the rules decide. -->
<#assign p = document>
<#function word name><#return names[name]></#function>
<#macro scored rubric>评分依据${rubric.standard}，总分${rubric.max}分：<#if rubric.gates?has_content>评分前应当符合以下要求：${joined(rubric.gates, "；")}；</#if><#list rubric.categories as category>${category.name()}${category.points()}分（<#list category.items() as item>${item.name()}${item.points()}分<#sep>、</#list>）<#sep>，</#list><#if rubric.step??>，得分率以${rubric.step}个百分点为一档</#if></#macro>
<#function goingOn list>
<#switch list.mode>
<#case "RATIO"><#return "按参评数量的" + (list.ratio!0)?string + "%由高分到低分确定">
<#case "TOP_N"><#return "取得分前" + (list.topN!0)?string + "名">
<#case "MIN_SCORE"><#return "由得分不低于" + (list.minScore!0)?string + "分的组成">
</#switch>
<#return "由" + office + "研究提出并说明理由">
</#function>
<#function saidOf step>
<#local said = []>
<#if step.panelSize??><#local said += ["专家组由" + step.panelSize + "名专家组成"]></#if>
<#if step.reviewers??><#local said += ["每项申报从专家组中随机抽取" + step.reviewers + "名专家评审，抽取由纪检监察人员见证"]></#if>
<#if step.list??><#local said += ["进入下一环节的名单" + goingOn(step.list)]></#if>
<#return said?join("，")>
</#function>
= ${award}评审规则

# 第一章 总则

## 第一条
为规范${short}评审工作，根据《${award}管理办法》，制定本规则。<@k key="label"><#if p.label??>（${p.label}）</#if></@k>

## 第二条
本规则由${office}组织制定，经${approver}批准后施行。每届评审适用申报公告发布时施行的规则，评审期间不作变更。

# 第二章 评分标准

## 第三条
<@k key="rubrics"><#list rubrics as rubric>${word("ApplicantKind." + rubric.kind)}<@scored rubric=rubric/><#sep>；<#else>评分标准另行制定</#list></@k>。<@k key="stepRubrics"><#list stepRubrics as rubric><#if rubric?is_first>下列环节另按各自的标准评分：</#if>${word("ApplicantKind." + rubric.kind)}${word("StageKind." + rubric.stage)}<@scored rubric=rubric/><#sep>；<#else>资料评审和现场评审按上述标准逐项评分，陈述答辩综合评价</#list></@k>。

## 第四条
<@k key="forms"><#list forms as form>${word("ApplicantKind." + form.kind)}在各届统一填报事项之外填报${titled(form.title)}<#sep>；<#else>申报表采用统一格式，不另设填报事项</#list></@k>。
<#list forms as form>
<#list form.lines as line>
[forms] <@k key="forms">${word("ApplicantKind." + form.kind)}申报表（${numeral(line?index + 1)}）${line}。</@k>
</#list>
</#list>

# 第三章 专家

## 第五条
<@k key="panelSize"><#if p.panelSize??>每个评审专家组由${p.panelSize}名专家组成<#else>评审专家组人数由${office}在评审前确定</#if></@k>。<@k key="reviewersPerApplicant"><#if p.reviewersPerApplicant??>每项申报从专家组中随机抽取${p.reviewersPerApplicant}名专家评审，抽取由纪检监察人员见证<#else>专家组成员评审全部申报，应当回避的除外</#if></@k>。<@k key="reviewerLoad"><#if p.reviewerLoad??>每名专家在同一环节评审的申报不超过${p.reviewerLoad}项<#else>每名专家评审的数量不另设上限</#if></@k>。<@k key="stepRules"><#list steps as step><#if step?is_first>下列环节另行规定：</#if>${word("ApplicantKind." + step.kind)}${word("StageKind." + step.stage)}，${saidOf(step)}<#sep>；<#else>专家组、抽取和入围的规定适用于各类申报的各个评审环节</#list></@k>。

## 第六条
评审人员具有下列情形之一的，应当回避：<@k key="conflictRules"><#list p.conflictRules?sort as rule>${{"EMPLOYER": "与申报对象属于同一单位的", "FORMER_EMPLOYER": "曾在申报对象（个人申报的，其所在单位）任职、离职不满规定年限的", "DECLARED": "本人申报存在利害关系的", "COUNTY": "与申报对象属于同一旗县市（区）的"}[rule]}<#sep>；<#else>由${office}认定的其他情形</#list></@k>。曾任职单位的离职年限，<@k key="formerEmployerYears"><#if p.formerEmployerYears??>规定为${p.formerEmployerYears}年<#else>未另行规定，按三年计算</#if></@k>。属于申报对象填报的控股（上级）单位、主要供应商的，以及三年内为申报对象提供咨询服务的，近亲属在申报对象（个人申报的，其所在单位）任职的，同样应当回避。

# 第四章 评分

## 第七条
评审专家独立评分。<@k key="outlierGap"><#if p.outlierGap??>同一评分项最高分与最低分相差达到${p.outlierGap}个百分点的，应当合议<#else>评分差异较大的，由专家组组长提请合议</#if></@k>。<@k key="consensus"><#if p.consensus?? && p.consensus?has_content><#list p.consensus?sort as stage>${word("StageKind." + stage)}<#sep>、</#list>实行合议：应当合议的评分项由组长主持，组内专家逐项形成一致得分率并说明理由，经评审该申报的专家过半数同意后代替各专家对该项的评分；各专家原评分保留<#else>合议意见供撰写评审报告使用，得分以各专家评分计算</#if></@k>。

## 第八条
<@k key="trimming"><#if p.trimming?? && p.trimming.mode == "DROP_HIGHEST_AND_LOWEST">有效评分不少于${p.trimming.minMarks}个的，去掉一个最高分和一个最低分后计算平均分<#else>以全部有效评分的平均分计算，不去掉最高分和最低分<#if p.trimming??>（启用时须有有效评分${p.trimming.minMarks}个以上）</#if></#if></@k>。

## 第九条
材料评审后，进入下一环节的名单<@k key="shortlist">${goingOn(p.shortlist)}</@k>。现场评审<@k key="siteConfirms"><#if p.siteConfirms?? && p.siteConfirms>逐项确认资料评审的得分率，需要改变的应当说明理由<#else>独立评分</#if></@k>；首末次会议<@k key="siteMeetings"><#if p.siteMeetings?? && p.siteMeetings>均应当签到，未签到的不得办结现场评审<#else>签到不作为办结的条件</#if></@k>。

## 第十条
单位由主要负责人陈述答辩。<@k key="delegateAllowed"><#if p.delegateAllowed>确有特殊情况的，经${office}同意可以书面委托他人<#else>不得委托他人</#if></@k>。

# 第五章 综合评分

## 第十一条
各环节得分折算为百分制后，按下列权重计算综合得分：<@k key="weights"><#list weights as track>${word("ApplicantKind." + track.kind)}<#list track.parts as part>${word("StageKind." + part.stage)}占${part.percent}%<#sep>、</#list><#sep>；<#else>（尚未填写）</#list></@k>。计分环节<@k key="repetition"><#if p.repetition??>进行两次以上的，以<#if p.repetition == "LAST">最后一次得分<#else>各次得分的平均值</#if>为该环节得分<#else>不重复进行</#if></@k>。

## 第十二条
<@k key="thresholds"><#list thresholds as threshold>${threshold.name}的综合得分应当不低于${threshold.score}分<#sep>；<#else>不设最低综合得分</#list></@k>。

## 第十三条
综合得分相同的，<@k key="tieKeys"><#list p.tieKeys as stage><#if stage?is_first>依次比较</#if>${word("StageKind." + stage)}得分<#sep>、</#list><#if p.tieKeys?has_content>，仍不能区分的，</#if></@k>由${deliberator}确定顺序。

# 第六章 附则

## 第十四条
本规则自<#if issue.effectiveFrom()??>${date(issue.effectiveFrom())}<#else>批准之日</#if>起施行。
