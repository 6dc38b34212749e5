// From the login to a submitted sheet without a mouse: with Tab, Enter, digits and the arrow keys alone.
// in:  {gateway, tenant, password, username, sheets: [{lang, name}], screenshots}
// out: {problems: [text]}
import { browser, hear, say } from './wire.mjs'
import { Person } from './person.mjs'

const words = {
  'zh-CN': {
    login: '登录', mine: '我的评审', score: '评分', sheet: '评分表：', saved: '已全部保存',
    read: '核对并提交', submit: '提交评分表', submitted: '评分表已提交并锁定。',
  },
  en: {
    login: 'Log in', mine: 'My reviews', score: 'Score', sheet: 'Sheet: ', saved: 'All saved',
    read: 'Read back and submit', submit: 'Submit the sheet', submitted: 'Submitted and locked.',
  },
}
const world = { problems: [], ...(await hear()) }
world.browser = await browser()

async function logIn(person, { login }) {
  const { page } = person
  await person.tabTo(login)
  await page.keyboard.press('Enter')
  await page.locator('#username').waitFor()
  await typeInto(person, 'username', world.username)
  await typeInto(person, 'password', world.password)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname.startsWith(`/${world.tenant}/workspace/`))
  await person.settled()
  person.refusals = 0
}

async function typeInto({ page }, id, text) {
  for (let i = 0; i < 20 && (await page.evaluate(() => document.activeElement.id)) !== id; i++) await page.keyboard.press('Tab')
  await page.keyboard.type(text)
}

async function score(person, name, { mine, score, sheet, saved, read, submit, submitted }) {
  const { page } = person
  await person.tabTo(mine)
  await page.keyboard.press('Enter')
  await page.waitForURL(/assignments/)
  await person.settled()
  await person.tabTo(name)
  await person.tabTo(score)
  await page.keyboard.press('Enter')
  await person.heading(sheet + name)
  await person.look(`keyboard-${person.who}-empty`)
  const gates = await page.locator('.sheet fieldset .ant-radio-group').count()
  for (let i = 0; i < gates; i++) {
    await person.tabTo(/./, 'input[type=radio]')
    await page.keyboard.press('Space')
  }
  const marks = await page.locator('.mark-field input').count()
  for (let i = 0; i < marks; i++) {
    await person.tabTo(/./, '.mark-field input')
    await page.keyboard.type('75')
    await page.keyboard.press('ArrowUp')
  }
  await person.tabTo(/./, 'textarea')
  await page.keyboard.type('Systematic, and deployed.')
  await person.reads(saved)
  await person.tabTo(read)
  await page.keyboard.press('Enter')
  await person.look(`keyboard-${person.who}-read-back`)
  await person.tabTo(submit)
  await page.keyboard.press('Enter')
  await person.reads(submitted)
  await page.locator('.mark-field input:enabled').first().waitFor({ state: 'detached' }).catch(() => person.wrong('marks are not locked'))
  await person.look(`keyboard-${person.who}-locked`)
}

for (const { lang, name } of world.sheets) {
  const person = await Person.at(world, `by-keys-${lang}`, { locale: lang })
  try {
    person.expectRefusals() // nobody is logged in yet
    await person.page.goto(`${world.gateway}/${world.tenant}/workspace/?lang=${lang}`)
    await person.settled()
    await logIn(person, words[lang])
    await score(person, name, words[lang])
  } catch (failure) {
    person.wrong(failure.stack)
    await person.page.screenshot({ path: `${world.screenshots}/stuck-${person.who}.png`, fullPage: true })
  }
  await person.context.close()
}
await world.browser.close()
say({ problems: world.problems })
process.exit()
