// What people of each role do on a round of many, where it has come to.
// in:  {gateway, password, tenant, screenshots, journeys: [{who, username, does, at, day?}]}
// out: {problems: [text]}
import { browser, hear, say } from './wire.mjs'
import { Person } from './person.mjs'

const world = { problems: [], ...(await hear()) }
world.browser = await browser()

const does = {
  /** Composite scores, anew; then by other weights, of which nothing is kept. */
  async computes(person, { at }) {
    await person.go(at)
    await person.command('计算综合得分', /综合得分已/)
    await person.reads(/＝\d+\.\d\d＋/)
    await person.look(person.who + '-computed')
  },

  async triesOut(person, { at }) {
    await person.go(at)
    await person.page.getByText('按其他权重、去分办法、名额和最低得分试算').click()
    const weights = person.page.getByLabel(/权重$/)
    const before = await weights.evaluateAll((all) => all.map((one) => Number(one.value)))
    if (before.reduce((a, b) => a + b, 0) !== 100) person.wrong(`weights ${before}`)
    for (const [place, weight] of before.toReversed().entries()) await weights.nth(place).fill(String(weight))
    await person.command('试算', '已试算，未保存。')
    await person.reads(/^按此试算，/)
    await person.look(person.who + '-tried')
  },

  async recomputes(person, { at }) {
    await person.go(at)
    await person.press('重新计算并核对')
    await person.reads(/^复算一致/)
    await person.look(person.who + '-recomputed')
  },

  /** 双向监督: every point of the first one met, and a word. */
  async rates(person) {
    await person.go('/workspace/discipline')
    await person.settled()
    const first = person.page.locator('details').filter({ hasText: '作出反馈' }).first()
    await first.locator('summary').click()
    for (const good of await first.getByRole('radio', { name: '好', exact: true }).all()) await good.check()
    await person.field('意见和建议').fill('秩序良好。')
    await first.getByRole('button', { name: '提交反馈' }).click()
    await person.reads('反馈已经提交。')
    await person.page.locator('summary').filter({ hasText: '已作反馈' }).first().click()
    await person.reads('秩序良好。')
    await person.look(person.who + '-rated')
  },

  /** Their own sheet as it was handed in: to be read, and not to be changed. */
  async readsBack(person, { at }) {
    await person.go(at)
    await person.settled()
    if (await person.page.locator('main').getByRole('spinbutton').and(person.page.locator(':enabled')).count()) person.wrong('a sheet that was handed in can be written')
    await person.look(person.who + '-sheet')
  },

  /** 审议会议: called with those who hold a seat, and called off. */
  async callsAndCallsOff(person, { at, day }) {
    await person.go(at)
    await person.settled()
    await person.press('召集会议')
    await person.fill({ 会议日期: day, 时间: '09:30', 地点: '示例会议室', 主持人: '示例组长' })
    await person.look(person.who + '-calling')
    await person.command('召集会议', '会议已召集，已通知在席人员。')
    await person.reads(/已通知$/)
    await person.press('取消会议')
    await person.fill({ 取消原因: '主持人另有公务。' })
    await person.look(person.who + '-calling-off')
    await person.command('取消会议', '会议已取消，已通知应到人员。')
    await person.reads('主持人另有公务。')
    await person.look(person.who + '-called-off')
  },

  async looks(person, { at }) {
    await person.go(at)
    await person.look(person.who + '-list')
  },

  /** A list of theirs, and the first of it, opened once they have said what they have to do with its applicant. */
  async opensTheFirst(person, { at, path }) {
    await person.go(at)
    await person.settled()
    await person.look(person.who + '-list')
    await person.visit(path)
    await person.look(person.who + '-first')
  },
}

for (const journey of world.journeys) {
  const person = await Person.at(world, journey.who)
  try {
    await person.logIn(journey.username)
    await does[journey.does](person, journey)
  } catch (failure) {
    await person.page.screenshot({ path: `${world.screenshots}/${journey.who}-failed.png`, fullPage: true })
    person.wrong(`${journey.does}: ${failure.message}`)
  }
  await person.context.close()
}
await world.browser.close()
say({ problems: world.problems })
process.exit()
