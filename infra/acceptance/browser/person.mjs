import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ownNumber } from './hand.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
const widths = { desk: 1280, phone: 390 }
const narrowest = 320
/** Before a dossier opens. */
const asked = /^(请先申报利害关系|先登记本人信息)/

/** Somebody at a browser of their own: does what they are told, and remembers whatever was wrong on their screens. */
export class Person {
  static async at(world, who, options = {}) {
    const context = await world.browser.newContext({
      locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', viewport: { width: widths.desk, height: 900 }, ...options,
    })
    context.setDefaultTimeout(15_000)
    return new Person(world, who, context, await context.newPage(), options.javaScriptEnabled !== false)
  }

  constructor(world, who, context, page, scripted) {
    Object.assign(this, { world, who, context, page, scripted, refusals: 0 })
    page.on('pageerror', (error) => this.wrong('script: ' + error.message))
    page.on('console', (message) => {
      // the browser's own word on a refused request is judged by its answer below
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.wrong('console: ' + message.text())
    })
    page.on('response', (answer) => {
      if (answer.status() < 400) return
      if (this.refusals > 0 && answer.status() < 500) this.refusals--
      else this.wrong(`${answer.status()} ${answer.request().method()} ${answer.url()}`)
    })
  }

  wrong(problem) {
    this.world.problems.push(`${this.who} ${new URL(this.page.url(), this.world.gateway).pathname}: ${problem}`)
  }

  /** Whatever is refused next is meant to be. */
  expectRefusals(count = 1) {
    this.refusals = count
  }

  async logIn(username = `${this.world.tenant}-${this.who}`) {
    await this.page.goto(`${this.world.gateway}/${this.world.tenant}/workspace/?lang=zh-CN`)
    this.expectRefusals() // nobody is logged in yet
    await this.page.getByRole('link', { name: '登录', exact: true }).click()
    await this.page.fill('#username', username)
    await this.page.fill('#password', this.world.password)
    await this.page.click('#kc-login')
    await this.heading('我的待办')
    this.refusals = 0
    return this
  }

  /** Logs in at Keycloak's own page, wherever that leads. */
  async enter(username) {
    await this.page.goto(`${this.world.gateway}/oauth2/authorization/keycloak?return=/api/session`)
    await this.page.fill('#username', username)
    await this.page.fill('#password', this.world.password)
    await this.page.click('#kc-login')
    await this.page.getByText('authenticated').waitFor()
  }

  async go(path) {
    await this.page.goto(`${this.world.gateway}/${this.world.tenant}${path}`)
  }

  async home() {
    await this.page.getByRole('link', { name: '我的待办', exact: true }).click()
    await this.heading('我的待办')
  }

  /** Follows a duty from the home, on which it must stand with an article. */
  async duty(name) {
    await this.home()
    const line = this.page.locator('.duties li').filter({ hasText: name }).filter({ hasText: this.world.title }).first()
    await line.waitFor()
    if (!(await line.locator('.article').count())) this.wrong(`duty ${name} names no article`)
    await this.leaveBy(line.getByRole('link', { name }))
  }

  async heading(name) {
    await this.page.getByRole('heading', { name }).first().waitFor()
  }

  async follow(name) {
    await this.leaveBy(this.page.getByRole('link', { name, exact: typeof name === 'string' }).first())
  }

  /** In the row that names somebody. */
  async followOf(row, name) {
    await this.leaveBy(this.page.getByRole('row').filter({ hasText: row }).getByRole('link', { name, exact: true }).first())
  }

  /** The same where it is the first look at a dossier: it opens once they have said what they have to do with its applicant. */
  async open(row, name) {
    this.expectRefusals()
    await this.followOf(row, name)
    await this.page.getByRole('heading', { name: asked }).first().waitFor()
    await this.declare()
  }

  /** 第十八条: who they are, where the screen asks for it before they first declare. */
  async introduce() {
    if (await this.page.getByRole('heading', { name: '先登记本人信息' }).count()) {
      this.expectRefusals(9) // the dossier is asked for again after each, and goes on to wait
      const number = this.page.getByRole('group', { name: '登记本人手机号码' })
      await number.getByLabel('本人手机号码').fill(ownNumber(this.who))
      await this.press('登记', number)
      const organizations = this.page.getByRole('group', { name: '登记任职单位等情况，或者声明没有' })
      await this.focuses(organizations)
      await organizations.getByRole('checkbox', { name: /^除所在席位的单位外/ }).check()
      if (!this.world.introducing) await this.look('introducing')
      this.world.introducing = true
      await this.press('保存', organizations)
      await this.focuses(this.page.getByRole('group', { name: '申报利害关系', exact: true }))
      await this.settled()
      this.refusals = 0
    }
  }

  /** Wherever they were, they go on there. */
  async focuses(place) {
    await place.and(this.page.locator(':focus')).waitFor({ state: 'attached' })
  }

  async declare() {
    await this.introduce()
    this.expectRefusals(9) // until it opens, the dossier is asked for whenever they have said something
    await this.choose('是否存在利害关系', '不存在')
    await this.tick(/承诺保守评审秘密/)
    await this.command('申报并打开', '已申报。')
    this.refusals = 0
  }

  /** 第十八条: before they decide on a list, of everybody in it of whom they have not spoken yet. */
  async declareOnAll() {
    await this.interests()
    const own = this.page.locator('section.panel').filter({ hasText: `本人申报：${this.world.title}` })
    await own.getByRole('checkbox', { name: /承诺保守评审秘密/ }).first().check()
    await this.press('提交申报', own)
    await this.reads('已申报。')
    await this.settled()
  }

  /** The page on which they declare, once who they are is known. */
  async interests() {
    await this.go('/workspace/interests')
    await this.settled()
    await this.introduce()
  }

  /** The page of a dossier, which they may not have opened before. */
  async visit(path) {
    this.expectRefusals()
    await this.go(path)
    await this.settled()
    this.refusals = 0
    if (await this.page.getByRole('heading', { name: asked }).count()) await this.declare()
  }

  /** The old screen stays until the new one can be shown. */
  async leaveBy(link) {
    const here = this.page.url()
    await link.click()
    await this.page.waitForURL((url) => url.href !== here)
    await this.settled()
  }

  field(label) {
    return this.page.getByLabel(new RegExp(`^${escaped(label)}( ?（选填）| ?\\(optional\\))?$`)).first()
  }

  async fill(values) {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value)
  }

  async choose(question, answer) {
    await this.page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true }).check()
  }

  /** What cannot be chosen any more; the screen may take a moment to say so. */
  async refusesToChoose(question, answer, wrong) {
    const choice = this.page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true })
    await choice.and(this.page.locator(':disabled')).waitFor().catch(() => this.wrong(wrong))
  }

  async tick(name, on = true) {
    await this.page.getByRole('checkbox', { name }).first().setChecked(on)
  }

  /** A long list shows what is typed. */
  async pick(label, option, typed = '') {
    await this.field(label).click()
    if (typed) await this.field(label).fill(typed)
    await this.page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: option }).first().click()
  }

  async press(name, within = this.page) {
    await within.getByRole('button', { name, exact: true }).first().click()
  }

  async command(button, done) {
    await this.press(button)
    await this.reads(done)
    await this.settled()
  }

  async reads(text) {
    await this.page.getByText(text).first().waitFor()
  }

  async lacks(text) {
    await this.page.getByText(text).first().waitFor({ state: 'detached' }).catch(() => this.wrong(`still reads ${text}`))
  }

  /** With Tab alone, to the first control that is called so; on the way one always sees where one is. */
  async tabTo(name, role = 'a, button, summary') {
    for (let i = 0; i < 120; i++) {
      await this.page.keyboard.press('Tab')
      const at = await this.page.evaluate(focused, role)
      if (!at.seen) this.wrong(`the focus is not to be seen on ${at.html}`)
      if (at.fits && (typeof name === 'string' ? at.name === name : name.test(at.name))) return
    }
    throw new Error(`${this.who} does not come to ${name} by Tab`)
  }

  async settled() {
    await this.page.waitForLoadState('networkidle')
    await this.page.locator('.ant-skeleton').first().waitFor({ state: 'detached' })
  }

  /** What an eye, a screen reader and a narrow screen find on this page. */
  async look(name) {
    const { page } = this
    await this.settled()
    await page.locator('.ant-message-notice').first().waitFor({ state: 'detached' }).catch(() => {})
    const before = this.world.problems.length
    if (this.world.pictures) await this.pictures(name)
    await page.setViewportSize({ width: narrowest, height: 900 })
    const wide = await page.evaluate(() => {
      const page = document.documentElement
      if (page.scrollWidth <= innerWidth) return ''
      const widest = [...document.querySelectorAll('main *')].find((one) => one.getBoundingClientRect().right > innerWidth + 1)
      return `${page.scrollWidth}: ${widest?.outerHTML.slice(0, 120)}`
    })
    if (wide) this.wrong(`wider than ${narrowest} pixels ${wide}`)
    await page.setViewportSize({ width: widths.desk, height: 900 })
    await this.faults()
    if (this.world.problems.length > before) await this.pictures(name)
  }

  async pictures(name) {
    for (const [kind, width] of Object.entries(widths).toReversed()) {
      await this.page.setViewportSize({ width, height: 900 })
      await this.page.screenshot({ path: `${this.world.screenshots}/${name}-${kind}.png`, fullPage: true })
    }
  }

  async faults() {
    const page = await this.scriptedPage()
    await page.evaluate(axe)
    const found = await page.evaluate((rules) => globalThis.axe.run(document, rules), rules)
    if (page !== this.page) await page.context().close()
    for (const one of found.violations) {
      this.wrong(`axe ${one.id}: ${one.nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + node.html.slice(0, 160)).join(' | ')}`)
    }
    const keys = await this.page.evaluate(() => document.body.innerText.match(/\b[a-z][A-Za-z-]*(\.[A-Za-z][A-Za-z_-]*)+\b(?!\/)/g) ?? [])
    for (const key of keys.filter((key) => !/(example|invalid|qualityaward)/.test(key))) this.wrong(`text without words: ${key}`)
  }

  /** What is on the screen, where scripts run: axe is one, and also what came of a form can be looked at so. */
  async scriptedPage() {
    if (this.scripted) return this.page
    const body = await this.page.content()
    const context = await this.world.browser.newContext({ locale: 'zh-CN', viewport: { width: widths.desk, height: 900 } })
    const page = await context.newPage()
    await page.route(this.page.url(), (route) => route.fulfill({ contentType: 'text/html;charset=utf-8', body }))
    await page.goto(this.page.url())
    return page
  }
}

/** What has the focus, and whether that is to be seen: by an outline or a shadow of its own, or of what it is in. What Tab does not reach needs none. */
function focused(role) {
  const at = document.activeElement
  const shown = (one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  }
  return {
    name: (at.getAttribute('aria-label') ?? at.innerText ?? '').trim().replaceAll(/\s+/g, ' '),
    fits: at.matches(role),
    seen: at.tabIndex < 0 || [at, at.parentElement, at.nextElementSibling, at.closest('.ant-select')].some((one) => one && shown(one)),
    html: at.outerHTML.slice(0, 120),
  }
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
