/** The operator takes a region in; whoever administers it has an account already. */
export async function takingIn(world) {
  const operator = await world.at('operator', '/platform')
  await operator.follow('新开通')
  await operator.fill({
    代码: world.tenant, 名称: '示例盟', 奖项名称: '示例盟盟长质量奖', 行政首长称谓: '盟长',
    '政府（行署）全称': '示例盟行政公署', 领导小组名称: '示例盟质量强盟工作领导小组',
    行政区划: '159101,示例旗\n159102,示例县', 管理员姓名: '示例管理员', 管理员邮箱或账户: world.accounts.system,
  })
  await operator.command('开通', '已开通。')
  await operator.heading('示例盟')
  await until(operator, '已就位')
}

/** What goes on in the background shows once the page is read anew. */
export async function until(person, text, times = 1) {
  for (let tries = 0; tries < 60; tries++) {
    await person.page.locator('main h1').waitFor()
    await person.settled()
    if ((await person.page.getByText(text, { exact: true }).count()) >= times) return
    await person.page.waitForTimeout(500)
    await person.page.reload()
  }
  throw new Error(`${person.who} never read ${text}`)
}
