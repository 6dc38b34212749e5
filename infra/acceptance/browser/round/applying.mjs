import { Person } from '../person.mjs'
import { evidenced } from './evidencing.mjs'
import { teamed } from './teaming.mjs'

const report = '演示：导入卓越绩效模式，质量管理体系连续有效运行三年，产品一次交验合格率逐年提高。'

/** 第五条、第十条、第十一条、第十三条(一): somebody new registers, applies, and picks up the pen on another device. */
export async function applying(world) {
  const stamp = Date.now().toString(36)
  world.newcomer = `xin-${stamp}`
  const applicant = await registered(world)
  await applicant.follow('我的申报')
  await applicant.look('applications-none')
  await applicant.command('开始申报', '已建立草稿')
  world.application = /applications\/([^/]+)/.exec(applicant.page.url())[1]

  await applicant.command('提交申报材料', '请填写“单位名称”')
  await applicant.look('application-empty')
  await applicant.fill({ 单位名称: '示例薯业有限公司', 统一社会信用代码: world.codes[0], 所属行业: '食品加工', 联系人: '示例联系人', 联系电话: '0479-0000000' })
  await applicant.pick('属地旗县市（区）', '锡林浩特市')
  await applicant.fill({ 成立日期: `${world.today.slice(0, 4) - 2}-03-18` })
  await applicant.choose('是否从事生产、服务经营活动', '是')
  await applicant.fill({ '质量管理制度、模式或者方法有效运行的起始日期': '2012-03-18' })
  await applicant.choose('规定年限内是否未发生经营性亏损', '是')
  await applicant.choose('规定年限内是否无相关违法', '是')
  await applicant.reads('已全部保存')
  // too young: said at once, with its article
  await applicant.page.getByRole('row').filter({ hasText: '连续正常生产经营年限' }).filter({ hasText: '不符合' }).filter({ hasText: '第十条' }).waitFor()
  await applicant.look('application-ineligible')
  await asked(applicant)
  await applicant.fill({ 自评报告: report })
  await applicant.tick(/我（单位）承诺/)
  await applicant.reads('已全部保存')

  // on another device: everything is there
  const elsewhere = await (await Person.at(world, 'applicant-elsewhere')).logIn(world.newcomer)
  await elsewhere.duty('填写并提交申报材料')
  await elsewhere.follow('填写并提交')
  if ((await elsewhere.field('自评报告').inputValue()) !== report) elsewhere.wrong('the report is not there')
  await elsewhere.fill({ 成立日期: '2008-03-18' })
  await elsewhere.reads('已全部保存')
  await elsewhere.context.close()

  // and here, where the older version still stands: both are shown
  applicant.expectRefusals()
  await applicant.fill({ 联系人: '示例联系人 乙' })
  await applicant.reads('内容已在别处修改')
  await applicant.look('application-conflict')
  await applicant.press('采用现在保存的')
  await applicant.fill({ 联系人: '示例联系人 乙' })
  await applicant.reads('已全部保存')
  await applicant.look('application-filled')
  await evidenced(world, applicant, world.newcomer)
  await teamed(world, applicant, `${world.tenant}-applicant12`)
  await applicant.command('提交申报材料', '已提交，请保存回执编号。')
  await applicant.reads('受理回执')
  await applicant.look('receipt')

  world.others = []
  for (const [i, other] of others.entries()) {
    const hand = await world.hand(`applicant${i + 2}`)
    const { body } = await hand.get(`/rounds/${world.round}/tracks/${other.track}/form`)
    const { row } = await hand.post('/applications', { round: world.round, track: other.track, form: form(other, world.codes[i + 1], body) })
    await hand.post(`/applications/${row.id}/submission`)
    world.others.push({ ...other, id: row.id })
  }
}

/** Who else applies, without a screen, and how good they are in per cent. */
const others = [
  { track: 'ORGANIZATION', name: '示例绒纺有限公司', merit: 80 },
  { track: 'ORGANIZATION', name: '示例肉业有限公司', merit: 75 },
  { track: 'ORGANIZATION', name: '示例石材有限公司', merit: 40 },
  { track: 'INDIVIDUAL', name: '示例 质量工匠己', merit: 85 },
]

function form({ track, name }, creditCode, asked) {
  const business = track !== 'INDIVIDUAL'
  const shared = {
    name, division: '152502', since: '2008-03-18', contact: '示例联系人', phone: '0479-0000000', truthful: true, clean: true, summary: report,
    answers: answers(asked, { business, topManager: false }),
  }
  return track === 'INDIVIDUAL'
    ? { ...shared, employer: '示例检验检测中心', employerConsents: true, topManager: false }
    : { ...shared, creditCode, industry: '示例行业', business: true, lossFree: true }
}

/** Whatever the round's form asks beyond what every round does, item by item of the rubric too. */
async function asked(applicant) {
  const { page } = applicant
  await applicant.pick('单位性质', '企业')
  await applicant.choose('是否从事非盈利性业务', '否')
  await applicant.press('增加一行：管理体系和产品、服务认证')
  const within = (what) => page.locator(`section[id^=asked-] ${what}, #assessment ${what}`)
  for (const box of await within('textarea').all()) await box.fill('演示：职责明确，方法有效，近三年指标逐年向好。')
  for (const box of await within('input[role=spinbutton]').all()) await box.fill('120')
  for (const box of await within('input[type=date]').all()) await box.fill('2027-06-30')
  for (const box of await within('input[type=text]:not([role=spinbutton]):not([role=combobox])').all()) await box.fill('示例内容')
  await applicant.reads('已全部保存')
  await applicant.reads(/已填 (\d+) \/ \1 项/)
}

/** The same without a screen. */
function answers({ form: { sections }, rubric, year }, facts) {
  const questions = {}
  const holds = (when) => !when || when.is.includes(String(when.of in facts ? facts[when.of] : questions[when.of]))
  const row = (columns, more) => Object.fromEntries([...columns.map(({ code, kind }) => [code, simple({ kind })]), ...more])
  const simple = ({ kind, options }) =>
    ({ INTEGER: 120, NUMBER: 120, DATE: '2012-03-18', YES_NO: false, CHOICE: options?.[0].code, CREDIT_CODE: '91350100M000100Y43' })[kind] ?? '演示内容'
  for (const { when, questions: all } of sections) {
    for (const question of all.filter(({ required }) => required)) {
      if (!holds(when) || !holds(question.when)) continue
      const { code, kind, columns, limit } = question
      questions[code] =
        kind === 'TABLE' ? [row(columns, [])] : kind === 'YEARS' ? Array.from({ length: limit }, (_, back) => row(columns, [['year', year - 1 - back]])) : simple(question)
    }
  }
  const assessment = Object.fromEntries(rubric.flatMap(({ items }) => items.map(({ code }) => [code, '演示：职责明确，方法有效。'])))
  return { questions, assessment }
}

/** Through the login page's own registration, and then as an applicant of this region. */
async function registered(world) {
  const person = (world.people.applicant = await Person.at(world, 'applicant'))
  const { page } = person
  await person.go('/?lang=zh-CN')
  await person.look('public-home')
  person.expectRefusals() // nobody is logged in yet
  await person.follow('办事入口')
  await person.heading('登录')
  await person.look('login')
  await person.follow('登录')
  await page.getByRole('link', { name: '注册' }).click()
  await page.fill('#username', world.newcomer)
  for (const id of ['email', 'firstName', 'lastName']) {
    const field = page.locator(`#${id}`)
    if (await field.count()) await field.fill(id === 'email' ? `${world.newcomer}@example.invalid` : id === 'firstName' ? '申报人' : '示例新')
  }
  await page.fill('#password', world.password)
  await page.fill('#password-confirm', world.password)
  person.expectRefusals(2)
  await page.locator('input[type=submit], button[type=submit]').first().click()
  await person.heading('作为申报人使用')
  await person.look('join')
  person.expectRefusals() // of whoever asks before the new login
  await person.press('成为申报人')
  await page.fill('#password', world.password)
  await page.click('#kc-login')
  await person.heading('我的待办')
  person.refusals = 0
  await person.look('home-applicant-empty')
  return person
}
