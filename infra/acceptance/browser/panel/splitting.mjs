import { Person } from '../person.mjs'
import { filed } from '../scan.mjs'
import { stage } from '../steps.mjs'

/** 第十五条: an objection to one name holds up the whole list, until whoever deliberates decides to go on without that one. */
export async function splitting(world) {
  const office = await world.hand('office1')
  const notice = (await office.get('/notices')).body.find(({ roundId }) => roundId === world.round)
  const disputed = notice.listed[0].name
  const public_ = await Person.at(world, 'public', { javaScriptEnabled: false })
  await public_.go(`/notices/${notice.id}`)
  await public_.page.selectOption('#application', { label: disputed })
  await public_.page.fill('#text', '演示：对该单位的产品抽检情况有异议。')
  await public_.look('review-objecting')
  await public_.press('提交异议')
  await public_.heading('异议已收到')

  const { ordinal } = await stage(world, 'ORGANIZATION', 'PUBLIC_NOTICE')
  const page = `/workspace/rounds/${world.round}/ORGANIZATION/${ordinal}/PUBLIC_NOTICE`
  const secretary = await world.person('secretary')
  await secretary.go(page)
  await secretary.fill({ 决定文号: '演示〔2032〕纪要4号', 决定日期: world.today, 理由: '异议只涉及一家，其他单位、个人不受影响。' })
  await secretary.look('review-split')
  await secretary.command('决定分开办理', '已决定分开办理。')
  await secretary.reads(/有异议的单位、个人另行办理/)
  await filed(secretary, '决定文件（签字扫描件）')
  await secretary.look('review-split-decided')
  await ruled(await world.person('office1'), disputed)
}

async function ruled(office, disputed) {
  await office.go('/workspace/notices')
  await office.choose('线索是否具体', '没有具体线索')
  await office.command('承办', '已承办。')
  await office.page.locator('summary').filter({ hasText: '标明所涉工作人员、评审专家' }).click()
  await office.look('review-objection-taken')
  await office.choose('核查结论', '异议不成立')
  await office.fill({ 核查情况和理由: `经核查，${disputed}抽检合格。` })
  await office.command('作出处理', '异议已处理。')
  await office.look('review-objection-ruled')
}
