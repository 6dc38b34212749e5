// Visits pages in a real browser, as somebody or as the public, and tells what was wrong on each.
// in:  {gateway, password, visits: [{who, username?, pages: [path]}]}
// out: {problems: [text]}
import { browser, hear, say } from './wire.mjs'
import { Person } from './person.mjs'

const world = { problems: [], ...(await hear()) }
world.browser = await browser()
/** Each waits for the network more than it works. */
const AT_ONCE = 3

async function see({ who, username, pages }) {
  const person = await Person.at(world, who)
  if (username) await person.enter(username)
  for (const path of pages) {
    const answer = await person.page.goto(world.gateway + path)
    if (answer.status() >= 400) person.wrong('status ' + answer.status())
    await person.page.locator('main').first().waitFor().catch(() => person.wrong('no main part'))
    await person.look(who + path.replaceAll(/[^\w-]+/g, '-'))
  }
  await person.context.close()
}

async function next() {
  for (let visit; (visit = world.visits.shift()); ) await see(visit)
}

await Promise.all(Array.from({ length: AT_ONCE }, next))
await world.browser.close()
say({ problems: world.problems })
process.exit()
