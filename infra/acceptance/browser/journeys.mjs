// What people of each role do on a round of many, where it has come to.
// in:  {gateway, password, tenant, screenshots, journeys: [{who, username, does, at, day?}]}
// out: {problems: [text]}
import { handled, objects, standing, unscripted } from './objecting.mjs'
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
    await person.page.getByText('按其他权重、去分办法、名单规则、名额和最低得分试算').click()
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

  /** 评分表 of one applicant, from nothing to handed in: every mark, every gate, a word on the whole. */
  async fills(person, { at, percent }) {
    await person.go(at)
    await person.settled()
    const marks = await person.page.locator('.mark-field input').all()
    if (marks.length < 5) person.wrong(`${marks.length} marks to give`)
    for (const mark of marks) await mark.fill(percent)
    for (const met of await person.page.getByRole('radio', { name: '符合', exact: true }).all()) await met.check()
    await person.field('评语').fill('优势明显，建议在过程测量上继续改进。')
    await person.reads('已全部保存')
    await person.look(person.who + '-filled')
    await person.press('核对并提交')
    await person.reads('请逐项核对')
    await person.command('提交评分表', '评分表已提交并锁定。')
    await person.look(person.who + '-handed-in')
  },

  /** 专家抽取记录: what the page offers to be printed is there. */
  async readsTheRecord(person, { at }) {
    await person.go(at)
    await person.settled()
    await person.look(person.who + '-draw')
    const record = await person.page.getByRole('link', { name: '打印专家抽取记录（PDF）' }).getAttribute('href')
    const answer = await person.context.request.get(world.gateway + record)
    if (!answer.ok()) person.wrong(`the record of the draw: ${answer.status()}`)
  },

  /** One of the public objects, and sees where it stands. */
  async objects(person, { at }) {
    await person.go(at)
    const kept = await objects(person)
    await standing(person, kept, '正在办理')
    await person.look(person.who + '-standing')
  },

  async handlesTheObjection(person, { at }) {
    await person.go(at)
    await handled(person)
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
  const person = await (journey.username ? Person.at(world, journey.who) : unscripted(world, journey.who))
  try {
    if (journey.username) await person.logIn(journey.username)
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
