// Visits pages in a real browser and tells what was wrong on each.
// in:  {gateway, screenshots, pages: [path]}
// out: {problems: [text]}
import { browser, hear, say } from './wire.mjs'
import { Person } from './person.mjs'

const world = { problems: [], ...(await hear()) }
world.browser = await browser()
const anybody = await Person.at(world, 'public')
for (const path of world.pages) {
  const answer = await anybody.page.goto(world.gateway + path)
  if (answer.status() >= 400) anybody.wrong('status ' + answer.status())
  if (!(await anybody.page.locator('main').count())) anybody.wrong('no main part')
  await anybody.look('public' + path.replaceAll(/[^\w-]+/g, '-'))
}
await world.browser.close()
say({ problems: world.problems })
process.exit()
