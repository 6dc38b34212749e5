import { scan } from '../scan.mjs'

/** 逐条审查 (第十条、第十一条): what the board or the office finds of a condition, and by what. */
export async function appraised(person, application) {
  await person.visit(`/workspace/applications/${application}`)
  const first = person.page.getByRole('radiogroup', { name: /^独立法人资格/ })
  await first.getByRole('radio', { name: '符合', exact: true }).check()
  await person.fill({ 审查依据: '示例营业执照' })
  await person.command('保存审查意见', '审查意见已保存。')
  await person.look(`appraised-${person.who}`)
}

/** 信用核查: looked up by one, confirmed by another. */
export async function lookedUp(world, application) {
  const [office, second] = [await world.person('office1'), await world.person('office2')]
  await office.visit(`/workspace/applications/${application}`)
  await office.page.locator('summary').filter({ hasText: '登记查询结果' }).click()
  await office.fill({ 查询日期: world.today, 查询地址: 'https://example.invalid/credit' })
  await office.choose('结果', '未查到记录')
  await office.page.getByLabel('查询凭证').setInputFiles(scan)
  await office.command('登记查询结果', '查询结果已登记，由另一人确认。')
  await office.look('credit-entered')
  await second.visit(`/workspace/applications/${application}`)
  await second.command('确认属实', '已确认。')
}

/** 书面认定: what stays open is found in writing. */
export async function determined(world, application) {
  const head = await world.person('head')
  await head.visit(`/workspace/applications/${application}`)
  await head.pick('条件', '')
  await head.choose('认定', '符合')
  await head.fill({ 理由: '示例：经核实符合。', 认定文件编号: '示认字〔2028〕1号' })
  await head.command('作出认定', '认定已记录。')
  await head.look('determined')
}

/** 更正: proposed with its document, its consequences looked at, confirmed by another, the original beside it. */
export async function corrected(world, application) {
  const [office, second] = [await world.person('office1'), await world.person('office2')]
  await office.visit(`/workspace/applications/${application}`)
  await office.page.locator('summary').filter({ hasText: '提出更正' }).click()
  await office.pick('更正哪一项内容', '形式审查')
  await office.pick('更正哪些项目', '意见')
  await office.page.keyboard.press('Escape')
  await office.page.locator('#corrections').getByLabel('意见', { exact: true }).fill('示例：更正后的意见。')
  await office.fill({ 更正理由: '示例：录入有误。', 依据文件的文号或者名称: '示更字〔2028〕1号', 依据文件的日期: world.today })
  await office.page.locator('#corrections input[type=file]').setInputFiles(scan)
  await office.look('correction-proposing')
  await office.command('提出更正', '已提出，等待另一人确认。')
  await second.go('/workspace/corrections')
  await second.reads('示例：更正后的意见。')
  await second.look('correction-waiting')
  await second.command('已查看后果，确认更正', '更正已生效，原记载保留。')
  await office.visit(`/workspace/applications/${application}`)
  await office.reads('已更正')
  await office.look('correction-confirmed')
}

/** 代录: a member unit's opinion from its signed paper; what does not agree with the scan is sent back first. */
export async function onPaper(world, application) {
  const [office, second] = [await world.person('office1'), await world.person('office2')]
  for (const [reason, button, done] of [['不一致之处', '退回', '代录已退回。'], [undefined, '与扫描件一致，确认', '代录已确认，决定生效。']]) {
    await office.visit(`/workspace/applications/${application}/opinion`)
    await office.choose('意见', '无异议')
    await office.pick('作出决定的单位', '')
    await office.fill({ 文件编号: '示函〔2028〕2号', 成文日期: world.today })
    await office.page.getByLabel('扫描件').setInputFiles(scan)
    await office.look('opinion-on-paper')
    await office.command('提交代录', '代录已提交，等待另一名工作人员确认。')
    await second.go('/workspace/paper-entries')
    if (reason) {
      await second.reads('打开申报材料并申报')
      await second.look('paper-undeclared')
      await second.visit(`/workspace/applications/${application}`)
      await second.go('/workspace/paper-entries')
    }
    await second.look('paper-entries')
    if (reason) {
      await second.page.locator('summary').filter({ hasText: '与扫描件不一致' }).first().click()
      await second.fill({ [reason]: '示例：单位名称不符。' })
    }
    await second.command(button, done)
  }
}

/** 条件复查: of the whole list at once, before it is published or its approval asked for. */
export async function rechecked(world, office, name) {
  const here = office.page.url()
  for (const { id } of world.others) await office.visit(`/workspace/applications/${id}`)
  await office.page.goto(here)
  await office.reads('事故、违法失信等条件本环节尚未复查')
  await office.look(name)
  await office.fill({ 复查依据: '示例：有关部门书面答复，未发现有关情况。' })
  await office.command('登记复查结果', '复查结果已登记。')
  await office.lacks('事故、违法失信等条件本环节尚未复查')
}
