import { at, named, stage } from '../steps.mjs'

const experts = [1, 2, 3, 4]

/** 第八条(二): the panel, and who of it reviews whom, drawn before the discipline observer, who names the words. */
export async function drawing(world) {
  await enrolled(world)
  const office = await world.person('office1')
  const { ordinal } = await stage(world, 'ORGANIZATION', 'MATERIAL')
  const page = `/workspace/rounds/${world.round}/ORGANIZATION/${ordinal}/MATERIAL`
  await office.go(`${page}/panel`)
  await office.settled()
  await named(office, ...experts)
  await office.command('组成评审组', '评审组已组成。')
  await office.pick('组长', '示例专家 1')
  await office.pick('组长回避时主持', '示例专家 2')
  await office.command('指定组长', '组长已指定。')
  const step = await at(world, 'ORGANIZATION', 'MATERIAL')
  for (const number of experts) await (await world.hand(`expert${number}`)).post(`${step}/declaration`, { pledge: true, conflicts: [] })

  await office.go(`${page}/draw`)
  await office.reads('抽取预览')
  await office.look('review-draw-preview')
  await office.command('准备抽取', '抽取已准备就绪，请纪检监察人员见证。')
  await office.look('review-draw-prepared')

  const observer = await world.person('observer')
  await observer.go(`${page}/draw`)
  await observer.fill({ 见证人当场给出的数字或词语: '草原 17' })
  await observer.look('review-draw-witness')
  await observer.command('见证并抽取', '已见证，抽取结果如下。')
  await observer.reads(/纪检监督员给出“草原 17”/)
  await observer.look('review-draw-witnessed')

  await office.page.reload()
  await office.command('公布抽取结果', '抽取结果已公布。')
  await office.look('review-draw-released')
  const record = await office.context.request.get(`${world.gateway}${await office.page.getByRole('link', { name: '打印专家抽取记录（PDF）' }).getAttribute('href')}`)
  if (!record.ok()) office.wrong(`the record of the draw: ${record.status()}`)
}

async function enrolled(world) {
  const office = await world.hand('office1')
  for (const number of experts) {
    const expert = await (await world.hand(`expert${number}`)).put('/experts/me', {
      name: `示例专家 ${number}`, employer: '示例质量研究院', specialities: ['质量管理'], kinWorkAt: [], numbers: { mobile: `1390000000${number}` },
    })
    if (!expert.admitted) await office.post(`/experts/${expert.id}/admission`)
  }
}
