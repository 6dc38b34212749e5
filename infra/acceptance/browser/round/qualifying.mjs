import { later } from '../days.mjs'
import { scan } from '../scan.mjs'
import { appraised, corrected, determined, lookedUp, onPaper } from './checking.mjs'

const items = ['IDENTITY', 'FIGURES', 'HONOURS', 'CONDUCT', 'COPIES', 'FORM', 'REPORT', 'EVIDENCE', 'SEALS', 'LEGIBLE'].map((item) => ({ item, met: true }))

const letter = '示例薯业有限公司'

/** 第十三条(一)、(二): local check and recommendation, formal review, re-check, member units, the list. */
export async function qualifying(world) {
  await recommended(world)
  await examined(world)
  await consulted(world)
  await listed(world)
}

async function recommended(world) {
  const board = await world.person('board-152502')
  await board.look('home-board')
  await board.duty('属地真实性、完整性审查')
  await board.look('stage-recommendation')
  await board.open(letter, '属地审查')
  await wentThrough(board, {
    自评报告覆盖申报要求的全部内容和年度: '自评报告缺少近三年的质量数据',
    '承诺、申明和需要签字盖章的材料签章齐全': '复印件未盖章',
  })
  await board.page.getByLabel('需要补正的问题 2').fill('证照复印件未加盖公章')
  await board.fill({ 补正期限: later(world.today, 14) })
  await board.look('local-check')
  await board.command('提交审查结果', '审查结果已提交。')

  const { applicant } = world.people
  await applicant.duty('填写并提交申报材料')
  await applicant.look('applications-returned')
  await applicant.followOf(letter, '填写并提交')
  await applicant.reads('自评报告缺少近三年的质量数据')
  await applicant.reads('证照复印件未加盖公章')
  await applicant.reads('一次性告知书')
  await applicant.look('application-returned')
  await applicant.fill({ 自评报告: '演示：补充近三年质量数据，一次交验合格率依次为 96.1%、97.4%、98.2%。' })
  await applicant.reads('已全部保存')
  await applicant.command('提交申报材料', '已提交，请保存回执编号。')

  await appraised(board, world.application)
  await board.duty('属地真实性、完整性审查')
  await board.followOf(letter, '属地审查')
  await wentThrough(board)
  await board.press('增加部门意见')
  await board.fill({ 部门名称: '示例市场监督管理局', 部门意见: '情况属实，同意申报。' })
  await board.command('提交审查结果', '审查结果已提交。')

  const county = await world.person('county-152502')
  await county.look('home-county')
  await county.duty('签署推荐意见')
  await county.open(letter, '签署推荐')
  await county.choose('推荐结论', '同意推荐')
  await county.fill({ 推荐意见: '同意推荐。' })
  await county.look('recommend')
  await county.command('签署', '推荐意见已签署并报送。')
  await county.page.locator('input[type=file]').setInputFiles(scan)
  await county.command('上传', '已上传。')

  await others(world)
}

/** 审查清单, item by item; what is not met with what is wrong, which the list of defects takes over. */
async function wentThrough(board, wrong = {}) {
  const items = board.page.getByRole('group', { name: /审查清单$/ }).getByRole('radiogroup')
  await items.first().waitFor()
  for (const group of await items.all()) {
    const item = await group.getAttribute('aria-label')
    await board.choose(item, item in wrong ? '否' : '是')
    if (item in wrong) await board.page.getByLabel(`存在的问题：${item}`).fill(wrong[item])
  }
}

/** The other applicants, without a screen. */
async function others(world) {
  const [boardHand, countyHand] = [await world.hand('board-152502'), await world.hand('county-152502')]
  const [officerHand, otherHand] = [await world.hand('office1'), await world.hand('office2')]
  for (const { id } of world.others) {
    await boardHand.post(`/applications/${id}/local-check`, { truthful: true, complete: true, items, departments: [], defects: [] })
    await countyHand.post(`/applications/${id}/recommendation`, { recommended: true, opinion: '同意推荐。' })
    await countyHand.post(`/rounds/${world.round}/interests`, { pledge: true, none: [id], relations: [] })
    await countyHand.upload(`/applications/${id}/recommendations/signed-pages`, scan)
    await officerHand.post(`/applications/${id}/formal-review`, { passed: true, opinion: '符合申报条件。' })
    await otherHand.post(`/applications/${id}/recheck`, { passed: true, opinion: '符合申报条件。' })
  }
}

async function examined(world) {
  const [office, second] = [await world.person('office1'), await world.person('office2')]
  await office.duty('形式审查')
  await office.look('stage-formal-review')
  await office.open(letter, '形式审查')
  await lookedUp(world, world.application)
  await appraised(office, world.application)
  await determined(world, world.application)
  await office.visit(`/workspace/applications/${world.application}/formal-review`)
  await office.choose('结论', '不符合申报条件')
  await office.press('提交意见')
  await office.reads('请填写“不符合的条件”')
  await office.look('formal-review-ungrounded')
  await office.choose('结论', '符合申报条件')
  await office.fill({ 意见: '符合申报条件。' })
  await office.look('formal-review')
  await office.command('提交意见', '意见已提交。')
  // 复核 is another person's
  await office.go(`/workspace/applications/${world.application}/recheck`)
  await office.choose('结论', '符合申报条件')
  await office.fill({ 意见: '同意。' })
  office.expectRefusals()
  await office.press('提交意见')
  await office.reads('依据：第十三条(二)')
  await office.look('recheck-refused')

  await second.duty('复核')
  await second.followOf(letter, '复核')
  await second.choose('结论', '符合申报条件')
  await second.fill({ 意见: '复核无误。' })
  await second.command('提交意见', '意见已提交。')
  await corrected(world, world.application)
}

async function consulted(world) {
  const office = await world.person('office1')
  const officerHand = await world.hand('office1')
  await office.duty('征求成员单位意见')
  await office.look('consult-letter')
  await sent(office)
  await office.look('consult-sent')
  const { stages } = (await officerHand.get(`/rounds/${world.round}`)).body
  for (const { track, ordinal, kind } of stages.filter((stage) => stage.kind === 'CONSULT' && stage.track !== 'ORGANIZATION')) {
    await office.go(`/workspace/rounds/${world.round}/${track}/${ordinal}/${kind}`)
    await sent(office)
  }

  const [objecting, ...agreeing] = world.members
  const member = await world.person(`member-${objecting}`)
  await member.look('home-member')
  await member.home()
  await member.follow('征求意见')
  await member.look('consultations')
  await member.open(letter, '反馈意见')
  await member.choose('意见', '有异议')
  member.expectRefusals()
  await member.press('提交意见')
  await member.reads('依据：第十三条(二)')
  await member.look('opinion-refused')
  await member.fill({ 依据: '第十条(四)', 事实和理由: '近三年内有一起环境信访，请核实。' })
  await member.command('提交意见', '意见已提交。')
  const hands = [await world.hand(`member-${objecting}`)]
  for (const unit of agreeing) hands.push(await world.hand(`member-${unit}`))
  for (const [i, hand] of hands.entries()) {
    for (const id of [world.application, ...world.others.map(({ id }) => id)]) {
      if (hand.who === onPaperOf(world) && id === world.others[0].id) await onPaper(world, id)
      else if (i > 0 || id !== world.application) await hand.post(`/applications/${id}/opinions`, { objection: false })
    }
  }

  await office.duty('征求成员单位意见')
  await office.followOf(letter, '研究意见')
  await office.reads('近三年内有一起环境信访，请核实。')
  await office.choose('结论', '符合申报条件')
  await office.fill({ 理由: '经核实，信访事项不属于违法记录，异议不成立。' })
  await office.look('consultation-ruling')
  await office.command('作出结论', '结论已作出。')
  for (const { id } of world.others) {
    await officerHand.post(`/applications/${id}/consultation-ruling`, { passed: true, reason: '各成员单位无不同意见。' })
  }
}

async function listed(world) {
  await world.moveTo(later(world.closes))
  const head = await world.person('head')
  await head.look('home-head')
  await head.declareOnAll()
  await head.look('declared-on-all')
  await head.duty('确认符合申报条件的名单')
  await head.look('qualified-list')
  await head.command('确认以上名单', '名单已确认。')
  const headHand = await world.hand('head')
  if (world.others.some(({ track }) => track === 'INDIVIDUAL')) {
    await headHand.post(`/rounds/${world.round}/tracks/INDIVIDUAL/qualified-list`)
  }
}

/** Whose opinion comes on paper, of one applicant. */
const onPaperOf = ({ members }) => `member-${members.at(-1)}`

/** To every member unit. */
async function sent(office) {
  await office.command('发函', '征求意见函已发出。')
}
