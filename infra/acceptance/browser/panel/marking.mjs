import { assignment, fill, stage } from '../steps.mjs'

const reason = '第一项的得分率与评语不符，请核对后重新提交。'

/** 第十三条(三): open sheets, one of which the office sends back with its reason, and its reviewer hands in again. */
export async function marking(world) {
  const expert = await world.person('expert1')
  const { applications } = await assignment(world, 1, 'ORGANIZATION', 'MATERIAL')
  const { ordinal } = await stage(world, 'ORGANIZATION', 'MATERIAL')
  const sheet = `/workspace/sheets/${world.round}/ORGANIZATION/${ordinal}/${applications[0].id}`
  await expert.go(sheet)
  await expert.heading(`评分表：${applications[0].name}`)
  await expert.look('review-sheet-open')
  await aside(expert)
  await fill(world, 'ORGANIZATION', 'MATERIAL', [1, 2, 3, 4], (name, number, i) => (i === 0 && number === 2 ? 30 : 75 + 5 * ((i + number) % 3)))

  const office = await world.person('office1')
  await office.go(`/workspace/consensus/${world.round}/ORGANIZATION/${ordinal}`)
  await office.settled()
  await office.pick('评分表', `${applications[0].name} · 示例专家 1`)
  await office.fill({ 退回理由: reason })
  await office.look('review-reopen')
  await office.command('退回重评', '评分表已退回，专家已收到通知。')
  await office.reads('退回 1 次')

  await expert.go(sheet)
  await expert.reads(`理由：“${reason}”`)
  await expert.page.locator('.mark-field input').first().fill('90')
  await expert.reads('已全部保存')
  await expert.look('review-sheet-reopened')
  await expert.press('核对并提交')
  await expert.reads('请逐项核对')
  await expert.command('提交评分表', '评分表已提交并锁定。')
}

/** By the tree to the comment; on a narrow screen it and the application lie over the sheet, which is where it was once they are closed. */
async function aside(expert) {
  const { page } = expert
  await page.getByRole('treeitem').filter({ hasText: '评语' }).click()
  await page.locator('textarea:focus').waitFor()
  await page.setViewportSize({ width: 390, height: 900 })
  for (const [name, within] of [[/^评分标准（/, 'treeitem'], ['申报材料', 'heading']]) {
    const button = page.getByRole('button', { name, exact: true })
    await button.click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole(within).first().waitFor()
    await expert.settled()
    await expert.faults()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    if (!(await button.evaluate((one) => one === document.activeElement))) expert.wrong(`the focus is lost once ${name} is closed`)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
