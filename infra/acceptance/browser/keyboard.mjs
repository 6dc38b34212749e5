// From the login to a submitted sheet without a mouse: with Tab, Enter, digits and the arrow keys alone.
// in:  {gateway, tenant, password, username, sheets: [{lang, name, read: {name, title}}], screenshots}
// out: {problems: [text]}
import { browser, hear, say } from './wire.mjs'
import { Person } from './person.mjs'

const words = {
  'zh-CN': {
    login: '登录', mine: '我的评审', score: '评分', sheet: '评分表：', saved: '已全部保存',
    read: '核对并提交', submit: '提交评分表', submitted: '评分表已提交并锁定。',
    comment: '评语', look: (title) => `在线查看“${title}”`, close: '关闭', write: '填写', cite: /：增加证实性材料$/, page: '第 1 页',
  },
  en: {
    login: 'Log in', mine: 'My reviews', score: 'Score', sheet: 'Sheet: ', saved: 'All saved',
    read: 'Read back and submit', submit: 'Submit the sheet', submitted: 'Submitted and locked.',
    comment: 'Comment', look: (title) => `Look at “${title}”`, close: 'Close', write: 'Write', cite: /: add evidence$/, page: 'page 1',
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

async function open(person, name, { mine, score, sheet }) {
  const { page } = person
  await person.tabTo(mine)
  await page.keyboard.press('Enter')
  await page.waitForURL(/assignments/)
  await person.settled()
  await person.tabTo(name)
  await person.tabTo(score)
  await page.keyboard.press('Enter')
  await person.heading(sheet + name)
}

/** The tree is one stop of Tab: the arrows go through it, Enter goes to what is written there, F6 from pane to pane. */
async function between(person, { comment }) {
  const { page } = person
  await person.tabTo(/./, '[role=treeitem]')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await at(person, ({ tagName, ariaLabel }) => `${tagName} ${ariaLabel}`, `TEXTAREA ${comment}`)
  await page.keyboard.press('F6')
  await at(person, ({ classList }) => String(classList.contains('materials')), 'true')
  await page.keyboard.press('F6')
  await at(person, ({ role }) => role, 'treeitem')
}

/** A file is read beside the sheet, and cited at the page that lies open. */
async function reads(person, { name, title }, words) {
  const { page } = person
  await open(person, name, words)
  await person.tabTo(/./, '[role=treeitem]')
  await page.keyboard.press('Shift+F6')
  await person.tabTo(words.look(title))
  await page.keyboard.press('Enter')
  await page.locator('.materials img.page-image').evaluate((image) => image.decode())
  await person.look(`keyboard-${person.who}-reading`)
  await page.keyboard.press('F6')
  await person.tabTo(/./, '.mark-field input')
  await person.tabTo(words.write)
  await page.keyboard.press('Enter')
  await person.tabTo(words.cite)
  await page.keyboard.press('Enter')
  await page.locator(`.item input[value="${words.page}"]`).waitFor()
  await person.tabTo(words.close)
  await page.keyboard.press('Enter')
  await page.locator('.materials img.page-image').waitFor({ state: 'detached' })
  await person.reads(words.saved)
}

/** Where the focus comes to be. @param of what has it, in a word */
async function at({ page, who }, of, expected) {
  const is = `(${of})(document.activeElement) === ${JSON.stringify(expected)}`
  await page.waitForFunction(is).catch(async () => {
    throw new Error(`${who} is at ${await page.evaluate(() => document.activeElement.outerHTML.slice(0, 120))} instead of ${expected}`)
  })
}

async function score(person, name, words) {
  const { page } = person
  const { saved, read, submit, submitted } = words
  await open(person, name, words)
  await person.look(`keyboard-${person.who}-empty`)
  await between(person, words)
  const gates = await page.locator('.sheet fieldset .ant-radio-group').count()
  for (let i = 0; i < gates; i++) {
    await person.tabTo(/^/, 'input[type=radio]') // which its label names
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

for (const { lang, name, read } of world.sheets) {
  const person = await Person.at(world, `by-keys-${lang}`, { locale: lang })
  try {
    person.expectRefusals() // nobody is logged in yet
    await person.page.goto(`${world.gateway}/${world.tenant}/workspace/?lang=${lang}`)
    await person.settled()
    await logIn(person, words[lang])
    await reads(person, read, words[lang])
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
