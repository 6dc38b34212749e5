import { Person } from './person.mjs'

/** 无需注册: one of the public, whose browser runs no script. */
export const unscripted = (world, who) => Person.at(world, who, { javaScriptEnabled: false })

/** On the page of a notice; answers the receipt and the code that they keep. */
export async function objects(person) {
  const { page } = person
  await person.reads(/还有 \d+ 个工作日/)
  await page.fill('#text', '演示：对名单有异议，线索具体。')
  await page.fill('#name', '示例市民')
  await page.fill('#contact', '0479-0000000')
  await person.look(`${person.who}-objection`)
  await person.press('提交异议')
  await person.heading('异议已收到')
  await person.look(`${person.who}-receipt`)
  const kept = await page.locator('dd.code').allInnerTexts()
  return { receipt: kept[0], code: kept.at(-1) }
}

export async function standing(person, { receipt, code }, expected) {
  await person.go('/objections')
  await person.page.fill('#receipt', receipt)
  await person.page.fill('#code', code)
  await person.press('查询')
  await person.heading(expected)
}

/** 承办、核查、处理: by the office, where it is found untrue. */
export async function handled(office) {
  await office.follow('公示与异议')
  await office.heading('待处理异议')
  await office.look('objections')
  await office.choose('线索是否具体', '有可以核查的具体线索')
  await office.command('承办', '已承办。')
  await office.reads('线索具体，登记核查情况后才能作出处理。')
  await office.fill({ 核查情况: '向当地主管部门和申报单位核实，未发现所述情况。' })
  await office.command('登记', '核查情况已登记。')
  await office.look('objection-looked-into')
  await office.choose('核查结论', '异议不成立')
  await office.fill({ 核查情况和理由: '经核查，所述情况不属实。' })
  await office.command('作出处理', '异议已处理。')
}
