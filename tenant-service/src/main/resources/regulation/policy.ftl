<#-- 管理办法: twenty-seven articles. <@k> is where a key stands, <@m> where it is only mentioned, [key] who decides that a line stands. -->
<#assign p = document>
<#function word name><#return names[name]></#function>
<#function who last><#return joined(applicants, last)></#function>
<#function grade least><#return {"ANY": "", "ORDINARY": "一般", "LARGER": "较大", "MAJOR": "重大", "EXTRAORDINARY": "特别重大"}[least]></#function>
<#function wait until><#return until.n + {"EDITIONS": "届", "YEARS": "年"}[until.unit]></#function>
<#function entrants procedure stage>
<#return joined(procedure.organizations?map(one -> "进入" + stage + "环节" + one + "的主要负责人") + procedure.persons?map(one -> "进入" + stage + "环节的" + one), "及")>
</#function>
= ${award}管理办法

# 第一章 总则

## 第一条
为贯彻落实党的二十大精神，规范${award}管理工作，引导我${r}各行业加强质量管理，推动质量强${r}建设，\
<@k key="legalBases"><#if bases?has_content>依据${joined(bases, "和")}，</#if></@k>结合我${r}实际，制定本办法。

## 第二条
<@k key="terms">${award}<#if short != award>（以下简称${short}）</#if></@k>是${gov}设立的最高质量荣誉奖项，\
<@m key="classes">主要授予\
<#if organizations>在${shortRegion}推行先进质量管理方法、质量提升成绩显著、经济效益和社会效益突出，具有显著行业标杆示范带动作用的优秀${organizationsAtLarge}</#if>\
<#if organizations && persons?has_content>和</#if>\
<#if persons?has_content>对促进质量发展做出突出贡献的${joined(persons, "和")}</#if></@m>。

## 第三条
<@k key="classes">奖项包括${joined(awards, "和")}</@k>，\
<@k key="cycleMode"><#if p.cycleMode == "FIXED">评选周期为<#else>评选不设固定周期，根据工作需要开展</#if></@k>\
<@k key="cycleYears"><#if p.cycleMode == "FIXED">${p.cycleYears}年</#if></@k>，\
<@k key="classes">每届<#list quotas as quota>${quota.name}<#if quota?is_first>的</#if>授奖总数为${quota.cap}个<#sep>，</#list></@k>\
<@k key="reservedQuota"><#if p.reservedQuota?has_content>；授奖总数中，<#list p.reservedQuota as kind, places>${word("ApplicantKind." + kind)}不少于${places}个<#sep>，</#list></#if></@k>。
若无符合条件的申报<@m key="classes">${organizations?then(organization, who("、"))}</@m>，奖项可以空缺。

## 第四条
${short}的有效期<@k key="validityYears"><#if p.validityYears??>为${p.validityYears}年<#else>不作限制</#if></@k>。

## 第五条
${short}的评选坚持自愿申报、科学评审、公平公正公开的原则，严格标准、好中选优。

## 第六条
${short}的评选不收取任何费用。评审工作经费列入当年部门预算，\
资助资金列入<@k key="budgetYearOffset">${["获奖当年", "获奖下一年度", "获奖后第二年度"][p.budgetYearOffset]}</@k>部门预算。

# 第二章 组织管理

## 第七条
<#if group?has_content>${groupName}（以下简称${group}）<#else>${government}</#if>负责${short}评审的组织管理工作，主要职责：
（一）组织、推动、指导、监督${short}评审活动的开展，研究决定${short}评审过程中的重大事项；
（二）<@k key="rulesApprover"><#if approver == organizer>审批<#else>研究提出</#if>${short}评审规则、评审程序等重要工作规范<#if approver != organizer>，报${approver}审批</#if></@k>；
（三）<@k key="deliberator"><#if deliberator == organizer>研究审议<#else>研究提出</#if>${short}拟授奖名单<#if deliberator != organizer>，报${deliberator}审议</#if></@k>\
<@m key="approvalChain"><#if submits>，向${gov}和${governor}提报${short}拟奖励名单</#if></@m>。

## 第八条
${office}设在${terms.region}市场监督管理部门，负责${short}日常工作，主要职责为：
（一）组织制定、修订${short}评审规则；
（二）建立管理${short}评审专家库；
（三）选定评审机构；
（四）监督${short}评审工作；
（五）组织宣传推广先进质量管理模式、方法，组织开展培训、培育工作，规范、监督${short}荣誉和标志的使用；
（六）向<@m key="deliberator">${deliberator}</@m>报告${short}评审结果，提出审议候选名单。

## 第九条
各${county}、${r}直各有关行业主管部门及行业组织负责${short}的培育、动员工作，\
<@m key="recommendPaths"><#if recommenders?has_content>${joined(recommendersAtLarge, "、")}负责${recommendedBy}申报${who("、")}的推荐工作</#if></@m>\
<@k key="cultivationPool"><#if p.cultivationPool>，建立${short}培育库，申报${who("、")}应当从培育库中产生</#if></@k>。

# 第三章 申报条件

## 第十条
<@m key="classes"><#if organizations>申报${short}的${organization}，应当具备以下条件：<#else>${short}不面向${organization}评选；组织其他对象申报的，其所在${organization}应当符合以下条件：</#if></@m>
（一）依法在${r}内登记注册，具有独立法人资格，<@k key="minOperatingYears"><#if p.minOperatingYears gt 0>连续正常生产经营${p.minOperatingYears}年以上<#else>正常生产经营</#if></@k>，坚持生态优先、绿色发展原则，符合国家、${jurisdictions}产业导向和环境保护、节能减排、安全生产、质量安全等法律法规及政策要求，具备有关资质或证照；
（二）质量管理体系健全，质量管理模式先进，建立标准体系，质量管理制度、模式、方法有创新并有效运行<@k key="minModelYears"><#if p.minModelYears gt 0>${p.minModelYears}年以上</#if></@k>，且具有推广价值；
（三）在质量提升、标准规范、品牌建设、创新发展以及经营效益等方面成绩突出，社会贡献显著。从事生产、服务经营活动的，其经营规模、实现利税、总资产贡献率居${r}内同行业前列<@k key="noLossYears"><#if p.noLossYears gt 0>，最近${p.noLossYears}年未发生经营性亏损</#if></@k>。从事非盈利性业务的，其社会贡献居${r}内同行业前列；
（四）<@k key="cleanYears"><#if p.cleanYears gt 0>近${p.cleanYears}年内</#if></@k>无<@k key="accidentGrade.apply">${grade(p.accidentGrade.apply)}</@k>质量、安全、环境污染、公共卫生等事故，无相关违法、违规、违纪和失信记录。

## 第十一条
<@m key="classes"><#if persons?has_content>申报${short}的${joined(persons, "和")}，应当具备以下条件：<#else>${short}不面向个人评选；参与申报工作的个人应当符合以下要求：</#if></@m>
（一）在${r}内从事质量或质量有关工作<@k key="minPersonYears"><#if p.minPersonYears gt 0>${p.minPersonYears}年以上</#if></@k>；
（二）为质量基础建设、质量文化形成和发展做出创造性贡献，积极推广、应用先进质量管理方法或在质量管理中形成独特有效的工作方法和经验，具有体现“工匠精神”的质量管理成果，对提高本单位或行业质量水平和绩效做出重要贡献；
（三）积极组织或参与群众性质量管理活动，对形成组织质量文化做出重要贡献，为单位和社会带来显著效益；
（四）恪守职业道德和社会规范，具有榜样作用和社会影响力，个人信用记录良好。申报个人如为单位最高管理者，其任职单位<@k key="managerCleanYears"><#if p.managerCleanYears gt 0>近${p.managerCleanYears}年</#if></@k>应无<@k key="accidentGrade.manager">${grade(p.accidentGrade.manager)}</@k>质量、安全生产、环境污染、公共卫生等责任事故，无重大社会负面影响投诉，无违法违规不良记录。

# 第四章 评审标准

## 第十二条
${short}的评审规则由${office}牵头组织制定。
评审规则依据GB/T19580《卓越绩效评价准则》等国家标准<#if terms.region != "自治区">、自治区评审规则</#if>并结合我${r}实际制定。评审规则应当根据质量管理理论的实践、改进、创新的发展，适时进行修订。

# 第五章 申报及评审程序

## 第十三条
申报年度，${office}组织在全${r}主要媒体上发布${short}申报公告。
<#list procedures as procedure>
<#if procedures?size gt 1>
[stages] ${joined(procedure.applicants, "和")}按照下列程序申报和评审：
</#if>
<#list procedure.steps as step>
<#assign item = "（" + numeral(step?counter) + "）" end = step?is_last?then("。", "；") of = joined(procedure.applicants, "和")>
<#switch step.name>
<#case "APPLICATION">
[stages] ${item}申报 凡符合${short}申报条件的${joined(procedure.applicants, "及")}，按照评审规则有关要求如实上报申报材料，\
<@k key="recommendPaths"><#if step.kinds?has_content && recommenders?has_content>${checkedBy}进行真实性、完整性审查后，由${joined(recommenders, "或者")}签署推荐意见，<#if selfRecommended>也可以自荐，</#if><#else>采取自荐方式，</#if></@k>\
在规定时限内将申报材料报送${office}${end}
<#break>
<#case "QUALIFICATION">
[stages] ${item}资格审查 ${office}负责对申报${joined(procedure.applicants, "、")}的资格和申报材料\
<#list step.kinds as kind><#switch kind><#case "FORMAL_REVIEW">进行形式审查，<#break><#case "RECHECK">经<#if step.kinds?seq_index_of(kind) lt kind?index>再次</#if>复核后<#break><#case "CONSULT">征求${consulted}意见，<#break><#case "QUALIFIED_LIST">确认符合申报条件的${of}名单<#break></#switch></#list>${end}
<#break>
<#case "MATERIAL">
[stages] ${item}资料评审${step.again} ${office}组织评审机构对申报${of}提交的申报材料进行评审并形成材料评审报告${step.eliminating?then("；", end)}
<#if step.eliminating>
[stages] ${office}根据材料评审报告提出进入${step.next}的名单<#if step.feedback>，对未进入${step.next}的${of}予以反馈</#if>${end}
</#if>
<#break>
<#case "SITE">
[stages] ${item}现场评审${step.again} ${office}组织评审机构对进入现场评审环节的申报${of}进行现场评审并形成现场评审报告<#if step.eliminating>，提出进入${step.next}的名单<#if step.feedback>，对未进入${step.next}的${of}予以反馈</#if></#if>${end}
<#break>
<#case "DEFENSE">
[stages] ${item}陈述答辩${step.again} 组建陈述答辩专家组，组织${entrants(procedure, step.entered)}进行陈述答辩，并评议打分<#if step.eliminating>，提出进入${step.next}的名单<#if step.feedback>，对未进入${step.next}的${of}予以反馈</#if></#if>${end}
<#break>
<#case "SOCIAL_EVALUATION">
[stages] ${item}社会评价 ${office}组织社会公众对进入社会评价环节的申报${of}进行评价，形成社会评价结果<#if step.eliminating>，提出进入${step.next}的名单<#if step.feedback>，对未进入${step.next}的${of}予以反馈</#if></#if>${end}
<#break>
<#case "VOTE">
[stages] ${item}投票 ${office}组织对进入投票环节的申报${of}进行投票表决<#if step.eliminating>，提出进入${step.next}的名单<#if step.feedback>，对未进入${step.next}的${of}予以反馈</#if></#if>${end}
<#break>
</#switch>
</#list>
</#list>

## 第十四条
${office}<@m key="stages"><#list procedures as procedure><#if procedures?size gt 1>对${joined(procedure.applicants, "和")}</#if>根据${joined(procedure.scored, "、")}<#sep>，</#list></@m>进行综合评分，研究提出拟授奖候选名单，\
<@m key="stages"><#if votedLast>组织投票表决后，</#if></@m>提请<@m key="deliberator">${deliberator}</@m>审议。\
<@m key="deliberator">${deliberator}</@m>审议通过后，\
<@k key="publicNotices"><#list notices?filter(n -> n.stage == "DELIBERATION") as notice>${office}向社会公示${short}拟授奖${who("和")}名单，公示期为${notice.period}<#else>由${office}按程序报批</#list></@k>。\
<@k key="publicNotices"><#list notices?filter(n -> n.stage != "DELIBERATION") as notice>${notice.list}应当向社会公示，公示期为${notice.period}<#sep>；<#else></#list><#if notices?filter(n -> n.stage != "DELIBERATION")?has_content>。</#if></@k>

## 第十五条
<@m key="publicNotices"><#if notices?has_content>经公示无异议后，</#if></@m><@k key="approvalChain">${chain}</@k>，由${gov}通报表彰，颁发奖牌和证书。

# 第六章 奖励和监督

## 第十六条
${gov}<@k key="money"><#list winners as winner>对${winner.name}<#if winner.money??>给予质量工作资助资金${winner.money}，</#if>颁发奖牌、证书<#sep>，</#list></@k>。\
<@k key="repeatWin">再次获得同一奖项的${organization}，<#if p.repeatWin.money>仍给予<#else>不再给予</#if>质量工作资助资金<#if !p.repeatWin.countsQuota>，不占授奖名额</#if></@k>。

## 第十七条
质量工作资助资金<@k key="fundUses"><#if p.fundUses.open>主要<#else>仅</#if>用于获奖${organization}的${joined(p.fundUses.uses, "、")}<#if p.fundUses.open>等</#if></@k>，不得挪作他用。\
${office}负责进行专项财政资金绩效评价<@k key="evaluationSchedule"><#if p.evaluationSchedule??>，${p.evaluationSchedule}</#if></@k>。

## 第十八条
评审工作人员与申报${who("和")}有利害关系的，本人应当主动回避。

## 第十九条
建立评审人员和受评${who("、")}双向监督反馈制度，受评${who("和")}对评审人员纪律执行情况作评价，评审人员对受评${who("和")}守纪情况作评价。对评审人员弄虚作假、吃拿卡要等违纪违法的，严格按照有关规定追责问责。

## 第二十条
${short}评审过程透明、公开，接受媒体、相关社会组织代表及群众的监督。

## 第二十一条
申报${who("和")}对申报材料的真实性负责。对弄虚作假、采取不正当手段骗取${short}荣誉的${who("和")}，${office}可提请${gov}撤销其${short}称号，收回奖牌、证书，\
<@k key="reclaim.fraud">${{"FULL": "追缴资助资金，", "BY_DECISION": "根据决定追缴资助资金，", "NONE": ""}[p.reclaim.fraud]}</@k>并予以通报。

## 第二十二条
${winnersAtFault}在<@k key="revokeWindowYears"><#if p.revokeWindowYears gt 0>获得奖励后${p.revokeWindowYears}年内<#else>荣誉有效期内</#if></@k>发生<@k key="accidentGrade.revoke">${grade(p.accidentGrade.revoke)}</@k>质量和安全事故，或有严重违法违规生产经营行为的，由${office}提请${gov}撤销奖励，\
<@k key="reclaim.accident">${{"FULL": "追缴资助资金，", "BY_DECISION": "", "NONE": "已拨付的资助资金不再追缴，"}[p.reclaim.accident]}</@k>并予以通报。

## 第二十三条
申报${who("和")}应当主动申明申报材料中涉及的商业秘密或技术秘密。参与${short}评审的人员，须严守工作纪律，保守申报${organization}的商业秘密、技术秘密。

## 第二十四条
${short}奖牌、证书、标志由${gov}授予，任何单位和个人不得伪造、冒用。

# 第七章 推广与应用

## 第二十五条
${terms.region}市场监督管理部门，各${county}，各行业主管部门、行业组织负责对获奖${organization}典型经验、工作成果进行总结、宣传和推广。

## 第二十六条
获奖${organization}应当持续改进质量管理，致力推进技术和管理创新，积极履行社会责任，宣传推广先进质量管理经验，发挥好模范带动作用。

# 第八章 附则

## 第二十七条
本办法自<#if issue.effectiveFrom()??>${date(issue.effectiveFrom())}<#else>印发之日</#if>起施行\
<@k key="supersedes"><#if p.supersedes??>，原${titled(p.supersedes.title)}<#if p.supersedes.number??>（${p.supersedes.number}）</#if>同时废止</#if></@k>。

+ 本奖设定
[preApproval] <@k key="preApproval">表彰项目批准：<#if p.preApproval>发布申报公告前应当取得表彰项目批准文号<#else>不以批准文号为发布申报公告的前提</#if></@k>。
[memberConsult] <@k key="memberConsult">征求意见：答复期限为${p.memberConsult.answerDays}个工作日，逾期未答复的${word("Silence." + p.memberConsult.silence)}<#if p.memberConsult.mustAnswer?has_content>；${joined(p.memberConsult.mustAnswer, "、")}应当书面答复</#if></@k>。
[creditChecks] <@k key="creditChecks">信用核查：<#if p.creditChecks?has_content><#list p.creditChecks as moment>${word("CreditCheck." + moment)}<#sep>、</#list>前逐一查询信用信息，由另一人确认<#else>不以逐一查询信用信息为办理的前提</#if></@k>。
[conditionRechecks] <@k key="conditionRechecks">条件复查：<#if !p.conditionRechecks??>公示、报请批准前再次审查事故和违法失信情况<#elseif p.conditionRechecks?has_content><#list p.conditionRechecks as moment>${word("ConditionRecheck." + moment)}<#sep>、</#list>前再次审查事故和违法失信情况<#else>公示、报请批准前不再次审查事故和违法失信情况</#if></@k>。
[reapplyWait] <@k key="reapplyWait">再次申报：<#if p.reapplyWait??>获奖后间隔${wait(p.reapplyWait)}方可再次申报同一奖项<#else>获奖后再次申报不设间隔</#if></@k>。
[prerequisiteAward] <@k key="prerequisiteAward">先获奖项：<#if p.prerequisiteAward??>申报前应当已获得<#if p.prerequisiteAward.tenant??>地区“${p.prerequisiteAward.tenant}”的</#if>奖项“${p.prerequisiteAward.classCode}”<#if p.prerequisiteAward.heldYears gt 0>满${p.prerequisiteAward.heldYears}年</#if><#else>不要求先获得其他奖项</#if></@k>。
[windowDays] <@k key="windowDays">申报期限：<#if p.windowDays??>申报公告发布后${p.windowDays}日<#else>由申报公告确定</#if></@k>。
[recommendQuotaPerCounty] <@k key="recommendQuotaPerCounty">推荐名额：<#if p.recommendQuotaPerCounty??>每个${terms.division}每届推荐不超过${p.recommendQuotaPerCounty}个<#else>不限推荐名额</#if></@k>。
[vote] <@k key="vote">投票：<#if p.vote.rule == "NONE">不设投票表决<#else>${word("Ballot." + p.vote.ballot)}投票，到会人数达到应到人数的${p.vote.quorumPercent}%方可进行，赞成票${{"MAJORITY": "超过半数", "TWO_THIRDS": "达到三分之二以上"}[p.vote.rule]}为通过</#if></@k>。
[officeMeetingQuorum] <@k key="officeMeetingQuorum">集体研究：<#if p.officeMeetingQuorum??>拟授奖候选名单提请审议前，由${office}召开会议集体研究，到会人数达到应到人数的${p.officeMeetingQuorum}%方可进行<#else>拟授奖候选名单由${office}直接提请审议</#if></@k>。
[deliberationQuorum] <@k key="deliberationQuorum">审议：<#if p.deliberationQuorum??>审议拟授奖名单，对每个候选单位、个人，到会且未回避的人数达到应到人数的${p.deliberationQuorum}%方可进行<#else>审议的到会比例不另作规定，设投票表决的按其要求执行，不设的如实记录到会人数</#if></@k>。
[awardGrounds] <@k key="awardGrounds">授奖理由：<#if p.awardGrounds!true>审议决定应当逐一载明授奖单位、个人的授奖理由，并随拟授奖名单公示<#else>审议决定、拟授奖名单可以不载明授奖理由</#if></@k>。
[objection] <@k key="objection">异议：<#if p.objection.realName>应当实名提出<#else>匿名但线索具体的也予核查</#if>，${p.objection.answerDays}个工作日内答复；核查期间${word("Hold." + p.objection.hold)}</@k>。
[publicFundedExcluded] <@k key="publicFundedExcluded">财政供养单位：<#if p.publicFundedExcluded>获奖的不给予资助资金<#else>与其他获奖${organization}同样给予资助资金</#if></@k>。
[banAfter] <@k key="banAfter">被撤销后再次申报：<#if p.banAfter??>因弄虚作假被撤销的，间隔${wait(p.banAfter)}方可再次申报<#else>另行决定</#if></@k>。
[retention] <@k key="retention">档案保管期限：<#list p.retention as kind, term>${word("RecordKind." + kind)}${word("Retention." + term)}<#sep>，<#else>按照档案管理有关规定执行</#list></@k>。
[numberFormats] <@k key="numberFormats">编号：<#list formats as format>${format.name}${format.pattern}<#sep>，<#else>未设定</#list></@k>。
[letterhead] <@k key="letterhead">版头：${p.letterhead!"未设定"}</@k>。
[languages] <@k key="languages">文种：<#list p.languages as language>${word("Language." + language)}<#sep>、</#list></@k>。

++ 制定依据
<#list p.legalBases as basis>
[legalBases] <@m key="legalBases">${titled(basis.title)}<#if basis.number??>，${basis.number}</#if><#if basis.date??>，${date(basis.date)}</#if>（${word("Status." + basis.status)}）</@m>
</#list>
