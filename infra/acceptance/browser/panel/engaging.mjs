import { filed } from '../scan.mjs'
import { stage } from '../steps.mjs'

const agency = '示例质量评审有限公司'
const related = '示例合议制造有限公司'

/** 第八条(三)、第十八条: an agency is chosen, pledges applicant by applicant as it signed, and what it declared is found on. */
export async function engaging(world) {
  const office = await world.person('office1')
  await office.go('/workspace/agencies')
  await office.settled()
  await office.fill({ 机构名称: agency, 统一社会信用代码: world.codes[0], 联系人: '示例联系人' })
  await office.command('登记', '已登记，可以选定。')
  await office.look('review-agencies')

  await office.go(`/workspace/rounds/${world.round}/agencies`)
  await office.settled()
  await office.pick('评审机构', agency)
  const { ordinal } = await stage(world, 'ORGANIZATION', 'MATERIAL')
  await office.page.locator(`input[type=checkbox][value="ORGANIZATION ${ordinal}"]`).check()
  await office.pick('选定方式', '公开招标')
  await office.fill({ 选定文件文号: '演示〔2032〕采1号', 选定日期: world.today })
  await office.command('登记', '已登记，请上传选定文件。')
  await office.look('review-agency-chosen')
  await office.follow(agency)
  await office.reads('尚未对全部申报者承诺，或者没有上传承诺书。')
  for (const page of ['选定文件（扫描件）', '委托合同（扫描件）']) await filed(office, page)
  await pledged(world, office)
  await found(world, await world.person('head'), office.page.url())
  await office.page.reload()
  await office.lacks('利害关系待认定')
  await office.look('review-agency-found')
}

async function pledged(world, office) {
  await office.fill({ 承诺书签署日期: world.today })
  await office.tick(related)
  await office.fill({ [`与${related}的关系`]: '上一年度为其提供过标准化培训' })
  await office.tick(/承诺书同时承诺保守评审秘密/)
  await office.look('review-pledge')
  await office.command('录入承诺', /承诺已录入/)
  await filed(office, '承诺书（扫描件）')
  await office.reads('利害关系待认定')
}

/** The head finds whether the agency has to step back from that one. */
async function found(world, head, address) {
  await head.page.goto(address)
  await head.settled()
  await head.choose('该机构是否回避', '不需要回避')
  await head.fill({ 理由: '培训面向全行业公开举办，与申报工作无关。' })
  await head.look('review-agency-ruling')
  await head.command('认定', '已认定。')
}
