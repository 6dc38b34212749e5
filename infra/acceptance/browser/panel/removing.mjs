import { objects, standing, unscripted } from '../objecting.mjs'
import { scan } from '../scan.mjs'

const finding = '向主管部门核实，抽检记录显示一批次不合格。'

/** 第十五条: what is said against a name is found true; the office asks for its removal, whoever deliberates decides, and it is told. */
export async function removing(world) {
  const notice = (await (await world.hand('office1')).get('/notices')).body.find(({ roundId }) => roundId === world.round)
  const { name } = notice.listed[1]
  const public_ = await unscripted(world, 'review-public')
  await public_.go(`/notices/${notice.id}`)
  await public_.page.selectOption('#application', { label: name })
  const kept = await objects(public_)

  const office = await world.person('office1')
  await office.go('/workspace/notices')
  await office.choose('线索是否具体', '有可以核查的具体线索')
  await office.command('承办', '已承办。')
  await office.fill({ 核查情况: finding })
  await office.command('登记', '核查情况已登记。')
  await office.page.locator('summary').filter({ hasText: '提请取消：异议成立，应当从名单中取消' }).click()
  await office.fill({ '提请理由（核查情况和建议）': '抽检不合格属实，建议取消。' })
  await office.look('review-removal-proposing')
  await office.command('提请研究取消', '已提请负责审议的机关研究决定。')
  await office.look('review-removal-proposed')

  const secretary = await world.person('secretary')
  await secretary.go('/workspace/notices')
  await secretary.heading('提请研究取消的异议和线索')
  await secretary.reads(finding)
  await secretary.look('review-removal-before')
  await secretary.choose('决定', '从名单中取消')
  await secretary.fill({ 决定文号: '演示〔2032〕纪要5号', 决定日期: world.today, 理由: '抽检不合格，不宜授奖。' })
  await secretary.field('决定文件（签字扫描件）').setInputFiles(scan)
  await secretary.look('review-removal-deciding')
  await secretary.command('作出决定', '已作出决定。')
  await secretary.look('review-removal-decided')

  await standing(public_, kept, '异议成立')
  await public_.look('review-removal-told')
  await office.go('/workspace/notices')
  await office.look('review-removal-known')
}
