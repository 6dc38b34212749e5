import { later } from '../days.mjs'
import { scan } from '../scan.mjs'
import { papers } from './papers.mjs'

/** 策划、审批规则、发布公告 (第三条、第七条(二)、第十三条). */
export async function planning(world) {
  const office = await world.person('office1')
  await office.look('home-office-before')
  await office.follow('评选届次')
  await office.press('策划新一届')
  await office.fill({ 届次名称: world.title, 年度: String(world.year) })
  await office.command('保存并安排日期', '计划已保存。')
  world.round = /rounds\/([^/]+)/.exec(office.page.url())[1]
  await dates(office, world)
  await office.look('plan')
  await office.command('保存计划', '计划已保存。')
  await office.look('round-planned')

  const secretary = await world.person('secretary')
  await secretary.duty('审批评审规则和程序')
  await secretary.press('批准')
  await secretary.reads('请填写“审批决定”')
  await secretary.fill({ 审批决定: '领导小组第一次会议审议通过，会议纪要演示〔2028〕1号。' })
  await secretary.look('approve-rules')
  await secretary.command('批准', '规则已审批并固定。')
  await secretary.lacks('审批决定')

  await office.duty('发布申报公告')
  await office.look('announce')
  const closes = later(world.today, 30)
  await office.fill({
    申报开始日期: world.today, 申报截止日期: closes, 表彰项目批准文号: '演示〔2028〕表彰1号',
    '联系人、联系电话': '示例联系人 0479-0000000',
    媒体名称: '示例日报', 发布日期: world.today, 版面或者网址: 'https://example.invalid/notice',
  })
  await office.command('保存公告草稿', '公告草稿已保存。')
  const head = await world.person('head')
  await head.duty('发布申报公告')
  head.expectRefusals()
  await head.press('发布公告')
  await head.reads('刊发公告的版面或者网页截图尚未上传')
  await office.page.locator('input[type=file]').setInputFiles(scan)
  await office.command('上传', '已上传。')
  await office.look('announcement-drafted')
  await head.command('发布公告', '公告已发布。')
  await head.look('round-announced')
  world.closes = closes
  await papers(world)
}

async function dates(office, world) {
  const plans = office.page.locator('.plan')
  await plans.first().waitFor()
  for (const fieldset of await office.page.locator('.plans fieldset').all()) {
    for (const [i, plan] of (await fieldset.locator('.plan').all()).entries()) {
      const from = later(world.today, i < 4 ? 0 : 35 + 8 * (i - 4))
      await plan.locator('input').first().fill(from)
      await plan.locator('input').last().fill(later(from, i < 4 ? 35 : 8))
    }
  }
}
