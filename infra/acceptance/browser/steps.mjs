/** The first stage of that kind of a track. */
export async function stage(world, track, kind) {
  const { body } = await (await world.hand('office1')).get(`/rounds/${world.round}`)
  return body.stages.find((one) => one.track === track && one.kind === kind)
}

/** Where the service keeps it. */
export async function at(world, track, kind) {
  const { ordinal } = await stage(world, track, kind)
  return `/rounds/${world.round}/tracks/${track}/steps/${ordinal}`
}

/** Chosen out of the pool; the list stays open meanwhile. */
export async function named(office, ...numbers) {
  await office.field('入库专家').click()
  for (const number of numbers) await office.page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: `示例专家 ${number}（` }).first().click()
  await office.page.keyboard.press('Escape')
}

/** The step of this round that an expert sits in. */
export async function assignment(world, number, track, kind) {
  const mine = (await (await world.hand(`expert${number}`)).get('/my/assignments')).body
  return mine.find(({ round, track: t, stage }) => round === world.round && t === track && stage === kind)
}

/** Everything that is still to be declared and filled by them, without a screen. */
export async function fill(world, track, kind, numbers, markOf) {
  const step = await at(world, track, kind)
  for (const number of numbers) {
    const hand = await world.hand(`expert${number}`)
    const { declared, applications } = await assignment(world, number, track, kind)
    if (!declared) await hand.post(`${step}/declaration`, { pledge: true, conflicts: [] })
    const { body: rubric } = await hand.get(`${step}/rubric`)
    const items = rubric.categories.flatMap((category) => category.items)
    for (const { id, name, recused } of applications) {
      if (recused) continue
      const sheet = (await hand.get(`${step}/sheets/${id}`)).body
      if (sheet.submitted) continue
      const marks = Object.fromEntries(items.map(({ code }, i) => [code, markOf(name, number, i)]))
      const gates = Object.fromEntries(rubric.gates.map(({ code }) => [code, { met: true, note: '' }]))
      const filled = await hand.save(`${step}/sheets/${id}`, { marks, gates, comment: '演示：优势明显，建议在过程测量上继续改进。' })
      await hand.seal(`${step}/sheets/${id}/submission`, filled)
    }
  }
}

/** 出具 of every report that is due, without a screen, by whoever leads, and by the office where nobody does. */
export async function reported(world, track, kind) {
  const step = await at(world, track, kind)
  const writers = ['office1']
  for (const number of [1, 2, 3, 4]) if (await assignment(world, number, track, kind)) writers.push(`expert${number}`)
  for (const who of writers) {
    const hand = await world.hand(who)
    for (const { application, writes, state } of (await hand.get(`${step}/reports`)).body) {
      if (!writes || state !== 'DRAFT') continue
      const path = `${step}/reports/${application}`
      await hand.seal(`${path}/editions`, (await hand.get(path)).body, { reason: '' })
    }
  }
}
