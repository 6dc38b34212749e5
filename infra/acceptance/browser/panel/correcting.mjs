import { scan } from '../scan.mjs'
import { stage } from '../steps.mjs'

/** 更正: one proposes what a locked sheet should say, another sees what follows and confirms; then the list is upheld. */
export async function correcting(world) {
  const office = await world.person('office1')
  const [one] = (await (await world.hand('office1')).get(`/applications?round=${world.round}&track=ORGANIZATION`)).body.filter(({ track }) => track === 'ORGANIZATION')
  await office.visit(`/workspace/applications/${one.id}`)
  await office.page.locator('#corrections summary').filter({ hasText: '提出更正' }).click()
  await office.pick('更正哪一项内容', /评分表.*资料评审.*示例专家/, '评分表')
  const marks = office.field('更正哪些项目')
  await marks.click()
  const option = office.page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: '得分率' }).first()
  const mark = await option.innerText()
  await option.click()
  await office.page.keyboard.press('Escape')
  await office.fill({
    [mark]: '45', 更正理由: '录入时把该项与下一项的得分率填反。', 依据文件的文号或者名称: '示例专家书面说明', 依据文件的日期: world.today,
  })
  await office.page.locator('#corrections input[type=file]').setInputFiles(scan)
  await office.look('review-correcting')
  await office.command('提出更正', '已提出，等待另一人确认。')
  await office.reads('由质量奖办公室另一人确认或者退回；提出人不能确认自己的更正。')
  await office.look('review-correction-proposed')

  const second = await world.person('office2')
  await second.visit(`/workspace/applications/${one.id}`)
  await second.go('/workspace/corrections')
  await second.reads('确认后的后果')
  await second.reads(/资料评审得分/)
  await second.look('review-correction-consequences')
  await second.command('已查看后果，确认更正', '更正已生效，原记载保留。')
  await upheld(world)
}

/** 维持原名单, where whoever decides has decided so. */
async function upheld(world) {
  const head = await world.person('head')
  const { ordinal } = await stage(world, 'ORGANIZATION', 'COMPOSITE')
  await head.go(`/workspace/rounds/${world.round}/ORGANIZATION/${ordinal}/COMPOSITE`)
  await head.reads('评分表更正后的名单')
  await head.look('review-shaken')
  await head.fill({ 维持原名单的理由: '更正后名次不变。', 决定文件文号: '演示〔2032〕纪要3号', 决定日期: world.today })
  await head.command('录入维持原名单的决定', '已录入维持原名单的决定。')
  await head.lacks('名单不会自行变更')
  await head.look('review-upheld')
}
