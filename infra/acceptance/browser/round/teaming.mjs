import { Person } from '../person.mjs'

/** 协作人 (第五条): invited by a code that is shown once, works along, takes the dossier over and gives it back. */
export async function teamed(world, applicant, colleague) {
  const address = applicant.page.url().replace(/\/edit$/, '')
  const edit = `${address}/edit`
  await applicant.page.goto(address)
  await applicant.reads('还没有协作人。')
  await applicant.fill({ 受邀人: '示例财务部' })
  await applicant.command('生成邀请码', '邀请码已生成')
  await applicant.look('team-invited')
  const code = await applicant.page.getByRole('status').locator('code').innerText()

  const other = await (await Person.at(world, 'applicant-colleague')).logIn(colleague)
  await other.follow('我的申报')
  other.expectRefusals()
  await other.fill({ 邀请码: 'AAAA-BBBB-CCCC-DDDD' })
  await other.press('查看邀请')
  await other.look('team-wrong-code')
  await other.fill({ 邀请码: code })
  await other.press('查看邀请')
  await other.reads('不得推荐、评审和决定该申报')
  await other.look('team-offer')
  await other.press('接受邀请')
  await other.reads('您是本申报的协作人。')
  await other.look('team-joined')

  await applicant.page.reload()
  await applicant.pick('移交给', '')
  await applicant.command('移交', '已请对方确认')
  await applicant.look('team-handing-over')
  await other.page.reload()
  await other.command('接受移交', '已接手，您是本申报的申报人')
  await other.look('team-taken')
  await other.pick('移交给', '')
  await other.command('移交', '已请对方确认')
  await applicant.page.reload()
  await applicant.command('接受移交', '已接手，您是本申报的申报人')

  applicant.page.once('dialog', (dialog) => dialog.accept())
  await applicant.command('移除', '已移除')
  await other.context.close()
  await applicant.page.goto(edit)
  await applicant.settled()
}
