/** 第六条: what experts are paid for the step that is over. */
export async function paying(world) {
  const office = await world.person('office1')
  await office.go(`/workspace/rounds/${world.round}`)
  await office.follow('专家劳务费')
  const step = office.page.locator('section.panel').filter({ hasText: '资料评审' }).first()
  await step.locator('summary').filter({ hasText: '确定标准和金额' }).click()
  await office.fill({ '每评审一家（元）': '300' })
  await office.look('review-fees-setting')
  await office.press('保存', step)
  await office.reads(/^合计 [1-9][\d,]*\.00 元/)
  await step.locator('summary').filter({ hasText: '登记发放' }).click()
  await office.fill({ 发放日期: world.today })
  await office.command('登记发放', '已登记。')
  await office.reads(/金额不再更改/)
  await office.look('review-fees-paid')
}
