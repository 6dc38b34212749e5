import { later } from '../days.mjs'

/** The editor begins from a preset, changes what differs, is told what contradicts, and publishes both documents. */
export async function writing(world) {
  const editor = await world.person('policy')
  await editor.follow('管理办法')
  await editor.heading('管理办法与评审规则')
  await editor.page.getByRole('link', { name: '从预设开始' }).first().click()
  await editor.reads('锡署办发〔2023〕104号全文')
  await editor.look('policy-preset')
  await editor.command('以此为起点', '草案已改为所选预设。')
  await settings(editor)
  await keyboard(editor)
  await rehearse(editor, world, '评审权重未设定')
  await editor.follow('去修改对应的参数')
  await weights(editor)
  await form(editor)
  await editor.go('/workspace/policy')
  await rehearse(editor, world, '全部环节可以走完。')
  await editor.look('policy-rehearsal')
  await publish(editor, world, 'policy')
  await publish(editor, world, 'rules')
}

async function settings(editor) {
  await editor.heading('管理办法的参数与条文')
  await editor.press('奖项和周期')
  await saved(editor, () => editor.fill({ 评选周期: '3' }))
  const article = editor.page.locator('.clause', { has: editor.page.getByRole('heading', { name: '第三条', exact: true }) })
  await article.getByText('3年', { exact: false }).first().waitFor()
  if (!(await article.locator('.changed').count())) editor.wrong('what differs from the preset is not marked')
  await editor.look('policy-settings')
  await editor.page.locator('.regulation [data-key=money]').first().click()
  await editor.page.waitForFunction(() => document.activeElement.closest('#key-money'))
}

/** Without a mouse: a step is moved where it must not be, the checks say so, and it is moved back. */
async function keyboard(editor) {
  const { page } = editor
  await editor.press('申报及评审程序')
  const move = async (name) => {
    await page.getByRole('button', { name, exact: true }).first().focus()
    await page.keyboard.press('Enter')
  }
  await saved(editor, () => move('下移审议'))
  await editor.reads('处矛盾')
  await editor.look('policy-contradiction')
  await editor.follow('发布')
  await editor.reads('草案存在矛盾，改正后方可发布。')
  await editor.press('去修改')
  await page.waitForFunction(() => document.activeElement.closest('#key-stages'))
  await saved(editor, () => move('上移审议'))
  await editor.reads('检查未发现问题。')
}

async function rehearse(editor, world, outcome) {
  await editor.follow('试运行')
  await editor.fill({ 申报开始日期: later(world.today, 1) })
  await editor.command('开始试运行', '试运行结束。')
  await editor.reads(outcome)
}

async function weights(editor) {
  await editor.page.waitForFunction(() => document.activeElement.closest('#key-weights'))
  await saved(editor, async () => {
    for (const track of ['ORGANIZATION', 'INDIVIDUAL'])
      for (const [stage, percent] of Object.entries({ MATERIAL: '40', SITE: '40', DEFENSE: '20' }))
        await editor.page.locator(`[id="weights.${track}.${stage}"]`).fill(percent)
    await editor.reads('合计 100，符合要求。')
    await editor.press('专家和回避')
    await editor.page.getByRole('checkbox', { name: '专家组人数 未设定' }).uncheck()
  })
  await editor.look('rules-settings')
}

/** 申报表: one more question, seen at once as its applicants will see it. */
async function form(editor) {
  const { page } = editor
  await editor.press('申报表和标注')
  const organizations = page.locator('.form-of').filter({ has: page.locator('legend', { hasText: /^单位$/ }) })
  await organizations.locator('summary', { hasText: /^质量成效$/ }).click()
  const part = organizations.locator('details[open]').first()
  await saved(editor, async () => {
    await part.getByRole('button', { name: '添加填报事项' }).click()
    await part.locator('details[open] input').first().fill('示例事项')
  })
  await organizations.locator('summary', { hasText: /^预览：/ }).click()
  await organizations.getByRole('region').getByLabel('示例事项').fill('示例')
  await editor.look('rules-form')
  await saved(editor, () => part.getByRole('button', { name: '删除填报事项 4' }).click())
}

async function publish(editor, world, kind) {
  await editor.go(`/workspace/${kind}/publish`)
  await editor.fill({ 施行日期: world.today, 发文字号: '示署办发〔2026〕1号' })
  await editor.choose('合法性审核', '已办理')
  await editor.fill({ 合法性审核的文件名称或者文号: '示例审核意见1号', 合法性审核的日期: world.today })
  await editor.choose('公平竞争审查', '不适用')
  await editor.fill({ 公平竞争审查不适用的理由: '不涉及经营者的经济活动。' })
  if (kind === 'policy') await editor.look('policy-publish')
  await editor.command('发布', '已发布。')
  await editor.reads('制定程序尚未全部登记')
}

/** Once nobody has written for a while it is saved by itself. */
async function saved(editor, write) {
  const answer = editor.page.waitForResponse((one) => one.request().method() === 'PUT' && one.url().endsWith('/draft'))
  await write()
  await answer
  await editor.reads('已全部保存')
}
