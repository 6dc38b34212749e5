import { Person } from '../person.mjs'
import { at, fill, named, reported, stage } from '../steps.mjs'

const letter = '示例薯业有限公司'

/** 第八条(二)、第十三条(三)至(五)、第十八条: experts, panels, interests, sheets, and closing each scored step. */
export async function reviewing(world) {
  await enrolled(world)
  await material(world)
  for (const kind of ['SITE', 'DEFENSE']) await scored(world, kind)
  if (world.others.some(({ track }) => track === 'INDIVIDUAL')) await individuals(world)
}

/** The first by the screen, the others without; the office admits them. */
async function enrolled(world) {
  const expert = await world.person('expert1')
  await expert.look('home-expert')
  await expert.follow('我的评审')
  await expert.look('assignments')
  expert.expectRefusals() // not in the pool yet
  await expert.follow('专家信息')
  await expert.fill({ 姓名: '示例专家 1', 工作单位: '示例质量研究院', 手机号码: '138 0000 0001' })
  expert.refusals = 0
  if (!(await expert.page.getByLabel('专业领域 1').count())) await expert.press('增加专业领域')
  await expert.page.getByLabel('专业领域 1').fill('质量管理')
  await expert.tick('确无近亲属任职单位')
  await expert.look('enrol')
  await expert.command('保存', '专家信息已保存。')
  for (const number of [2, 3, 4]) {
    await (await world.hand(`expert${number}`)).put('/experts/me', {
      name: `示例专家 ${number}`, employer: '示例检测中心', specialities: ['质量管理'], kinWorkAt: [], numbers: { mobile: `1380000000${number}` },
    })
  }
  const office = await world.person('office1')
  await office.follow('专家库')
  await office.look('experts')
  while (await office.page.getByRole('button', { name: '准予入库' }).count()) {
    const left = await office.page.getByRole('button', { name: '准予入库' }).count()
    await office.press('准予入库')
    await office.page.waitForFunction(
      (left) => [...document.querySelectorAll('button')].filter(({ innerText }) => innerText.includes('准予入库')).length < left, left,
    )
  }
}

async function material(world) {
  const office = await world.person('office1')
  await office.duty('办结本评审环节')
  await office.follow('组成评审组')
  await named(office, 1, 2, 3, 4)
  await office.look('panel')
  await office.command('组成评审组', '评审组已组成。')

  const expert = await world.person('expert1')
  await expert.duty(/声明利害关系/)
  await expert.look('assignments-undeclared')
  await expert.follow('声明利害关系')
  await expert.tick('示例石材有限公司')
  await expert.fill({ '与示例石材有限公司的关系': '曾提供咨询服务' })
  await expert.tick(/本人承诺如实声明/)
  await expert.look('declaration')
  await expert.command('提交声明和承诺', '声明已提交')
  await expert.reads('已回避')
  await expert.look('assignments-declared')
  await expert.followOf(letter, '评分')
  await expert.heading(`评分表：${letter}`)
  await expert.look('sheet-empty')
  await byKeyboard(expert)
  await twice(world, expert)
  await expert.look('sheet-filled')
  await expert.press('核对并提交')
  await expert.reads('请逐项核对')
  await expert.reads('高层领导以身作则。')
  await expert.look('sheet-read-back')
  await expert.command('提交评分表', '评分表已提交并锁定。')
  await expert.look('sheet-locked')

  await filled(world, 'ORGANIZATION', 'MATERIAL')
  await office.declareOnAll()
  await reported(world, 'ORGANIZATION', 'MATERIAL')
  await office.duty('办结本评审环节')
  await office.look('close-material')
  await office.tick(/示例石材有限公司/, false)
  await office.fill({ '给示例石材有限公司的反馈意见': '结果类条目缺少近三年数据，建议补充并持续改进。', 名单理由: '得分六十分以上的全部进入现场评审。' })
  await office.command('办结本环节', '本环节已办结。')
}

/** 不用鼠标: the whole sheet from its first item to its comment, with Tab, Enter, digits and the arrow keys. */
async function byKeyboard(expert) {
  const { page } = expert
  const marks = await page.locator('.mark-field input').count()
  await page.locator('h1').first().evaluate(() => document.activeElement?.blur())
  for (let i = 0; i < 60 && !(await page.evaluate(() => document.activeElement?.closest('.mark-field'))); i++) {
    await page.keyboard.press('Tab')
  }
  for (let i = 0; i < marks; i++) {
    if (i === 1) {
      await page.keyboard.type('103')
      await expert.reads('应为 0 至 100 之间 5 的倍数。')
      await page.keyboard.press('Control+A')
    }
    await page.keyboard.type('80')
    if (i === 0) await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Tab') // to what was found of the item
    if (i === 0) {
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.type('高层领导以身作则。')
      await page.keyboard.press('Tab')
      await page.keyboard.type('对标数据宜逐年积累。')
      if (await page.locator('.sheet fieldset button:visible').count()) await page.keyboard.press('Tab') // what it rests on
    }
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('优势明显，建议在过程测量上继续改进。')
  await expert.reads('已全部保存')
  const focused = await page.evaluate(() => document.activeElement?.tagName)
  if (focused !== 'TEXTAREA') expert.wrong(`the keyboard ended on ${focused} instead of the comment`)
}

/** The same sheet in two windows: the later one is shown both versions. */
async function twice(world, expert) {
  const other = await expert.context.newPage()
  const second = new Person(world, 'expert1-second-window', expert.context, other)
  await other.goto(expert.page.url())
  await second.heading(`评分表：${letter}`)
  const first = other.locator('.mark-field input').first()
  await first.fill('60')
  await second.reads('已全部保存')
  await other.close()
  expert.expectRefusals()
  await expert.page.locator('.mark-field input').first().fill('90')
  await expert.reads('内容已在别处修改')
  await expert.page.getByRole('alert').filter({ hasText: '90' }).filter({ hasText: '60' }).waitFor()
  await expert.look('sheet-conflict')
  await expert.press('保留我填写的')
  await expert.reads('已全部保存')
}

/** Of each by what they are worth, a step up or down. */
async function filled(world, track, kind) {
  const merit = (name) => world.others.find((other) => other.name === name)?.merit ?? 85
  await fill(world, track, kind, [1, 2, 3, 4], (name, number, i) => merit(name) + 5 * ((i + number) % 3) - 5)
}

/** 现场评审、陈述答辩: the office's two clicks. */
async function scored(world, kind) {
  const office = await world.person('office1')
  await office.duty('办结本评审环节')
  await office.follow('组成评审组')
  await named(office, 1, 2, 3, ...(kind === 'SITE' ? [] : [4]))
  await office.command('组成评审组', '评审组已组成。')
  if (kind === 'SITE') {
    await replaced(office)
    await photographed(world, office)
  }
  await filled(world, 'ORGANIZATION', kind)
  if (kind === 'SITE') await reported(world, 'ORGANIZATION', kind)
  await office.duty('办结本评审环节')
  await office.look(`close-${kind.toLowerCase()}`)
  await office.command('办结本环节', '本环节已办结。')
}

/** 第十八条: one is found to have an interest in mid-review, and somebody else reviews that applicant alone. */
async function replaced(office) {
  await office.follow('示例专家 3的回避与替换')
  await office.look('replace-before')
  await office.pick('申报单位、个人', letter)
  await office.fill({ 利害关系: '经核查，曾任该单位顾问。' })
  await office.command('认定回避', '已认定回避。')
  await office.reads('尚无人接替')
  await office.look('replace-candidates')
  const named = office.page.locator('details').filter({ hasText: '接替专家' })
  await named.locator('summary').click()
  await office.pick('接替专家', '示例专家 4')
  await named.getByLabel('理由', { exact: true }).fill('示例专家 3应当回避。')
  await office.fill({ 不抽取的理由: '现场评审已经开始，须由熟悉该行业的专家接替。' })
  await office.command('指定并替换', '已替换，并已通知有关专家。')
  await office.reads('目前没有需要接替的评审。')
  await office.look('replaced')
}

/** 现场照片 without a connection: they wait in the browser, also when it is opened again, and come when there is one. */
async function photographed(world, office) {
  const { ordinal } = await stage(world, 'ORGANIZATION', 'SITE')
  await office.go(`/workspace/rounds/${world.round}/ORGANIZATION/${ordinal}/SITE/visits`)
  await office.settled()
  await office.followOf(letter, letter)
  await office.fill({ 开始日期: world.today, 结束日期: world.today, 地点: '示例薯业有限公司生产现场' })
  await office.pick('组长', '示例专家 1')
  await office.command('保存方案', '方案已保存，尚未发布。')
  await office.command('发布', '实施方案已发布。')
  const { page } = office
  const photo = async (caption) => {
    await office.field('照片').setInputFiles({ name: `${caption}.jpg`, mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg' }) })
    await office.fill({ 说明: caption })
    await office.command('添加照片', '照片已收下，正在上传。')
  }
  await page.route('**/site-visit/photos', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await photo('示例车间')
  await office.reads(/1 张照片保存在本机/)
  await photo('示例检验室')
  await office.reads(/2 张照片保存在本机/)
  await office.look('photos-waiting')
  await office.context.setOffline(true)
  await page.reload()
  await office.reads(/网络未连接/)
  await office.reads(/2 张照片保存在本机/)
  await office.look('photos-without-a-line')
  await office.context.setOffline(false)
  await page.reload()
  await office.lacks(/网络未连接/)
  await office.reads(/2 张照片保存在本机/)
  await page.unroute('**/site-visit/photos')
  for (const number of [1, 2]) await page.getByRole('button', { name: `查看照片${number}`, exact: true }).waitFor()
  await office.lacks(/张照片保存在本机/)
  await office.look('photos-come')
}

async function individuals(world) {
  const office = await world.hand('office1')
  const pool = (await office.get('/experts')).body.filter(({ expert }) => expert.admitted).slice(0, 4).map(({ id }) => id)
  for (const kind of ['MATERIAL', 'SITE', 'DEFENSE']) {
    const step = await at(world, 'INDIVIDUAL', kind)
    await office.post(`${step}/reviewers`, { experts: pool })
    await filled(world, 'INDIVIDUAL', kind)
    if (kind !== 'DEFENSE') await reported(world, 'INDIVIDUAL', kind)
    const selected = (await office.get(`${step}/progress`)).body.map(({ application }) => application)
    await office.post(`${step}/close`, { selected, reason: '全部进入下一环节。', feedback: {} })
  }
}
