// Visits pages in a real browser, as told on standard input, and answers with what was wrong on each.
// in:  {gateway, screenshots, journeys: [{name, login?: {username, password}, pages: [path], axe: boolean}]}
// out: [{page, problems: [text]}]
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const asked = JSON.parse(readFileSync(0, 'utf8'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const widths = { desk: 1280, phone: 375 }

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
})
const report = []
for (const journey of asked.journeys) {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  let problems = []
  page.on('console', (message) => message.type() === 'error' && problems.push('console: ' + message.text()))
  page.on('pageerror', (error) => problems.push('script: ' + error.message))
  page.on('response', (answer) => answer.status() >= 500 && problems.push(answer.status() + ' ' + answer.url()))
  if (journey.login) await logIn(page, journey)
  for (const path of journey.pages) {
    problems = []
    await page.setViewportSize({ width: widths.desk, height: 900 })
    const answer = await page.goto(asked.gateway + path, { waitUntil: 'networkidle' })
    if (answer.status() >= 400) problems.push('status ' + answer.status())
    if (!(await page.locator('main').count())) problems.push('no main part')
    if (journey.axe) problems.push(...(await violations(page)))
    await photograph(page, journey.name + path)
    report.push({ page: journey.name + ' ' + path, problems })
  }
  await context.close()
}
await browser.close()
console.log(JSON.stringify(report))

async function logIn(page, { login, pages }) {
  await page.goto(asked.gateway + '/oauth2/authorization/keycloak?return=' + encodeURIComponent(pages[0]))
  await page.fill('#username', login.username)
  await page.fill('#password', login.password)
  await page.click('#kc-login')
  await page.waitForURL(asked.gateway + '/**')
}

async function violations(page) {
  await page.evaluate(axe)
  const found = await page.evaluate(() => globalThis.axe.run())
  return found.violations.map((one) => `axe ${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

async function photograph(page, name) {
  for (const [kind, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 900 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    if (wide) report.push({ page: name, problems: [`wider than ${width} pixels`] })
    await page.screenshot({ path: `${asked.screenshots}/${name.replaceAll(/[^\w-]+/g, '-')}-${kind}.png`, fullPage: true })
  }
}
