import { at, reported, stage } from '../steps.mjs'

/** 合议: the leader brings together what lies apart, item by item; the others sign, one with another opinion. */
export async function agreeing(world) {
  const step = await at(world, 'ORGANIZATION', 'MATERIAL')
  const { ordinal } = await stage(world, 'ORGANIZATION', 'MATERIAL')
  const desk = `/workspace/consensus/${world.round}/ORGANIZATION/${ordinal}`
  const leading = await leaders(world, step)
  const [[who, one], ...others] = leading
  const leader = await world.person(who)
  await leader.go(desk)
  await leader.settled()
  await leader.look('review-consensus-list')
  await leader.followOf(one.name, '主持合议')
  await agreed(world, leader, `${step}/consensus/${one.application}`)
  for (const [who, row] of others) await byHand(await world.hand(who), `${step}/consensus/${row.application}`)
  await signed(world, step, desk, one)
  await issued(world, leader, one)
  await reported(world, 'ORGANIZATION', 'MATERIAL')
  await closed(await world.hand('office1'), step)
}

export async function closed(office, step) {
  const selected = (await office.get(`${step}/progress`)).body.map(({ application }) => application)
  await office.post(`${step}/close`, { selected, reason: '全部进入下一环节。', feedback: {} })
}

/** Whoever has to lead, and over whom. */
async function leaders(world, step) {
  const all = []
  for (const number of [1, 2, 3, 4]) {
    const { body } = await (await world.hand(`expert${number}`)).get(`${step}/consensus`)
    for (const row of body) if (row.leads && row.agreement === 'OUTSTANDING') all.push([`expert${number}`, row])
  }
  return all
}

async function apart(hand, path) {
  const { body } = await hand.get(path)
  return body.collation.categories.flatMap(({ items }) => items).filter(({ discuss }) => discuss)
}

async function agreed(world, leader, path) {
  const items = await apart(await world.hand(leader.who), path)
  const { page } = leader
  for (const { name } of items) await page.getByLabel(`${name}一致得分率（百分比）`).fill('80')
  await leader.press('确认合议结果')
  await leader.reads(/^还缺一致得分率或者理由/)
  for (const { name } of items) await page.getByLabel(`${name}：合议理由`).fill('以多数专家核对的证实性材料为准。')
  await leader.reads('已全部保存')
  await leader.look('review-consensus-form')
  await leader.command('确认合议结果', '合议结果已确认，等待其他专家签署。')
  await leader.look('review-consensus-confirmed')
}

/** 材料评审报告: the leader puts what the sheets say into one opinion, and issues it; whoever reviewed the applicant reads it. */
async function issued(world, leader, { application, name }) {
  const { ordinal } = await stage(world, 'ORGANIZATION', 'MATERIAL')
  const reports = `/workspace/reports/${world.round}/ORGANIZATION/${ordinal}`
  await leader.go(reports)
  await leader.settled()
  await leader.look('review-report-list')
  await leader.followOf(name, '撰写并出具')
  await leader.fill({ 综合意见: '优势突出，建议进入现场评审，现场核对过程测量的数据。' })
  await leader.reads('已全部保存')
  await leader.look('review-report-form')
  await leader.command('出具报告', '报告已出具。')
  await leader.look('review-report-issued')
  const office = await world.person('office1')
  await office.go(`${reports}/${application}`)
  await office.reads('第 1 版')
  await office.look('review-report-office')
}

async function byHand(hand, path) {
  const items = await apart(hand, path)
  const agreed = Object.fromEntries(items.map(({ code }) => [code, { percent: 80, comment: '以多数专家核对的证实性材料为准。' }]))
  await hand.save(path, { agreed })
  const { body: written } = await hand.get(path)
  await hand.seal(`${path}/confirmation`, written)
}

/** The others of that panel: the first with another opinion and why, the rest agree. */
async function signed(world, step, desk, one) {
  let differs = true
  for (const number of [1, 2, 3, 4]) {
    const { body } = await (await world.hand(`expert${number}`)).get(`${step}/consensus`)
    for (const row of body.filter(({ toSign }) => toSign)) {
      if (row.application !== one.application) {
        const hand = await world.hand(`expert${number}`)
        const path = `${step}/consensus/${row.application}`
        await hand.seal(`${path}/signatures`, (await hand.get(path)).body, { agrees: true, opinion: '' })
        continue
      }
      const expert = await world.person(`expert${number}`)
      await expert.go(`${desk}/${one.application}`)
      await expert.choose('您的意见', differs ? '保留意见' : '同意')
      if (differs) await expert.fill({ 保留意见的理由: '第一项宜按最低的得分率计。' })
      await expert.look(`review-signing-${differs ? 'differs' : 'agrees'}`)
      await expert.command('签署', '已签署。')
      differs = false
    }
  }
  const office = await world.person('office1')
  await office.go(`${desk}/${one.application}`)
  await office.settled()
  await office.look('review-consensus-signed')
}
