import { later } from '../days.mjs'
import { rechecked } from './checking.mjs'
import { handled, objects, standing, unscripted } from '../objecting.mjs'
import { filed } from '../scan.mjs'

const [first, second, third] = ['示例薯业有限公司', '示例绒纺有限公司', '示例肉业有限公司']
const drafted = '质量管理模式成熟，带动全盟薯业质量提升。'

/** 第七条(三)、第十四条、第十五条: composite score, candidates, resolution, public notice. */
export async function deciding(world) {
  await proposed(world)
  await resolved(world)
  await noticed(world)
}

async function proposed(world) {
  const office = await world.person('office1')
  await office.duty('综合评分')
  office.refusals = 0
  await office.command('计算综合得分', '综合得分已计算。')
  await office.look('composite')
  const head = await world.person('head')
  await head.duty('提出拟授奖候选名单')
  await head.choose(first, '盟长质量奖')
  await head.choose(second, '盟长质量奖')
  await head.refusesToChoose(third, '盟长质量奖', 'a third main award can be chosen')
  await head.choose(third, '盟长质量奖提名奖')
  await head.look('propose')
  await head.fill({ [`${first}的授奖理由（拟稿）`]: drafted })
  // a place left open is said, with a reason: 第三条
  const vacancy = '盟长质量奖提名奖空缺 1 个的理由'
  await head.press('提出候选名单')
  await head.reads(`请填写“${vacancy}”`)
  await head.fill({ [vacancy]: '无其他符合条件的申报单位。' })
  await head.command('提出候选名单', '候选名单已提出。')
  await head.look('proposed')
  await person(world)
}

/** The list of individuals, without a screen. */
async function person(world) {
  const track = `/rounds/${world.round}/tracks/INDIVIDUAL`
  const table = await (await world.hand('office1')).post(`${track}/composite`)
  await (await world.hand('head')).seal(`${track}/candidates`, table, {
    candidates: table.rows.slice(0, 1).map(({ application }) => ({ application, classCode: 'INDIVIDUAL' })),
    vacancies: [], reasons: {},
  })
}

async function resolved(world) {
  const secretary = await world.person('secretary')
  await secretary.declareOnAll()
  await secretary.duty('审议拟授奖名单')
  await secretary.reads(drafted)
  await secretary.look('deliberation')
  await secretary.refusesToChoose(third, '盟长质量奖', 'a third main award can be chosen')
  const hand = await world.hand('secretary')
  const { body: desk } = await hand.get(`/rounds/${world.round}/deliberation`)
  const refusal = await hand.refused(`/rounds/${world.round}/resolution`, {
    endorsed: desk.candidates.map(({ application, track, proposedClass }) => ({ application, classCode: track === 'ORGANIZATION' ? 'MAIN' : proposedClass })),
    struck: [], vacancies: [], minutesNumber: '演示纪要1号', meetingDate: world.today,
  })
  if (refusal.article !== '第三条') secretary.wrong(`a third main award by hand: ${JSON.stringify(refusal)}`)
  await secretary.fill(Object.fromEntries(desk.candidates.map(({ name }) => [`${name}的授奖理由`, '质量管理模式成熟，示范带动作用明显。'])))
  await secretary.fill({ 会议纪要文号: '演示〔2028〕纪要2号', 会议日期: world.today })
  await secretary.choose('审议方式', '会议')
  await secretary.fill({ '应到（应签）人数': '5' })
  await secretary.tick('领导小组秘书')
  await secretary.fill({ '其他到会（签署）人员': '示例成员甲、示例成员乙\n示例成员丙' })
  await secretary.reads('已填 3 人')
  await secretary.look('deliberating')
  await secretary.command('形成决定', '审议决定已形成。')
  await secretary.reads('应到 5 人，实到 4 人')
  await filed(secretary, '会议纪要或者传签文件（签字扫描件）')
  await secretary.look('deliberated')
}

async function noticed(world) {
  const office = await world.person('office1')
  await office.duty('发布公示')
  await rechecked(world, office, 'publish-notice-blocked')
  await office.look('publish-notice')
  await office.command('发布公示', '公示已发布。')
  await office.look('notice-published')
  const notice = (await (await world.hand('office1')).get('/notices')).body.find(({ roundId }) => roundId === world.round)
  await objected(world, notice)

  await handled(office)
  await followed(world)

  await world.moveTo(later(notice.lastDay))
  const head = await world.person('head')
  await head.duty('办结公示')
  await head.fill({ 公示情况说明: '公示期满，收到异议一件，经核查不成立。' })
  await head.look('conclude-notice')
  await head.command('办结', '公示已办结。')
}

/** The public, who keep their receipt. */
async function objected(world, notice) {
  const public_ = (world.people.public = await unscripted(world, 'public'))
  await public_.go('')
  await public_.page.getByRole('link', { name: notice.title }).click()
  world.receipt = await objects(public_)
  await standing(public_, world.receipt, '正在办理')
}

async function followed(world) {
  const { public: public_ } = world.people
  await standing(public_, world.receipt, '异议不成立')
  await public_.reads('经核查，所述情况不属实。')
  await public_.look('public-standing')
}
