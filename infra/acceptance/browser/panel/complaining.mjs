import { Person } from '../person.mjs'

const words = '演示：反映某次现场评审迟到。'

/** 第二十条: one of the public complains without an account; the discipline inspection alone reads it and answers. */
export async function complaining(world) {
  const public_ = await Person.at(world, 'public', { javaScriptEnabled: false })
  const { page } = public_
  await public_.go('/complaints')
  await page.fill('#about', '示例评审组')
  await page.fill('#text', words)
  await page.fill('#name', '示例市民')
  await page.fill('#contact', '0479-0000000')
  await public_.look('review-complaint-form')
  await public_.press('提交投诉举报')
  await public_.heading('投诉举报已收到')
  await public_.look('review-complaint-receipt')
  const codes = await page.locator('dd.code').allInnerTexts()
  const standing = async (heading) => {
    await public_.go('/complaints/standing')
    await page.fill('#receipt', codes[0])
    await page.fill('#code', codes.at(-1))
    await public_.press('查询')
    await public_.heading(heading)
  }
  await standing('正在办理')
  await handled(await world.person('observer'))
  await standing('经核查不属实')
  await public_.reads('当日道路中断，评审组已提前告知。')
  await public_.look('review-complaint-standing')
  await unread(await world.person('office1'))
}

async function handled(observer) {
  await observer.go('/workspace/complaints')
  await observer.settled()
  await observer.look('review-complaints')
  await observer.command('承办', '已承办')
  await observer.press('查看内容')
  await observer.reads(words)
  await observer.page.locator('summary').filter({ hasText: '办结并答复' }).click()
  await observer.choose('办理结果', '经核查不属实')
  await observer.fill({ 核查情况: '查阅出车记录，询问评审组成员。', 答复: '当日道路中断，评审组已提前告知。' })
  await observer.look('review-complaint-answering')
  await observer.command('办结', '已办结')
  await observer.fill({ 监督单位: '示例纪检监察组', 监督电话: '0479-0000001', 地址: '示例街1号' })
  await observer.command('公布', '已公布')
  await observer.look('review-complaint-closed')
}

/** The office has no such page in its menu, and nothing on it by its address. */
async function unread(office) {
  office.expectRefusals(3)
  await office.go('/workspace/complaints')
  await office.settled()
  if (await office.page.getByText(words).count()) office.wrong('the office reads a complaint')
  office.refusals = 0
}
