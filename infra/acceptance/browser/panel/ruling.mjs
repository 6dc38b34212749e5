const ties = [
  { who: 'leader', relation: '近亲属在该单位任职', ruling: '构成利害关系，应当回避', reason: '本人说明的亲属关系属实。', standing: '回避' },
  { who: 'member-ecology', relation: '五年前曾在该单位参观', ruling: '不构成利害关系，无须回避', reason: '参观不构成利害关系。', standing: '无须回避' },
]

/** 第十八条: what staff and deciders say, and what the head of the office finds of it. */
export async function ruling(world) {
  const [{ name }] = (await (await world.hand('office1')).get(`/applications?round=${world.round}`)).body
  for (const { who, relation } of ties) {
    const person = await world.person(who)
    const own = await interests(person, world)
    await own.getByRole('checkbox', { name, exact: true }).check()
    await own.getByLabel(`与${name}的关系`).fill(relation)
    await own.getByRole('checkbox', { name: /承诺保守评审秘密/ }).check()
    await person.look(`review-interest-${who}`)
    await person.press('提交申报', own)
    await person.reads('已申报。')
  }
  const head = await world.person('head')
  await interests(head, world)
  await head.look('review-interests')
  for (const { relation, ruling, reason, standing } of ties) {
    const row = head.page.getByRole('row').filter({ hasText: relation })
    await row.locator('summary').filter({ hasText: '认定' }).click()
    await row.getByRole('radio', { name: ruling, exact: true }).check()
    await row.getByLabel(/^理由/).fill(reason)
    await row.getByRole('button', { name: '作出认定', exact: true }).click()
    await row.getByText(standing, { exact: true }).waitFor()
  }
  await head.look('review-interests-ruled')
  await head.followOf(ties[0].relation, `查看${name}的阅卷情况`)
  await head.look('review-openings')
  const leader = await world.person('leader')
  await interests(leader, world)
  await leader.reads('回避')
  await leader.look('review-interest-stands')
}

async function interests(person, world) {
  await person.interests()
  return person.page.locator('section.panel').filter({ hasText: `本人申报：${world.title}` })
}
