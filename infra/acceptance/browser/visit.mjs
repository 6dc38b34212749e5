// Visits pages in a real browser, as somebody or as the public, and tells what was wrong on each.
// in:  {gateway, password, visits: [{who, username?, pages: [path]}]}
// out: {problems: [text]}
import { browser, hear, say } from './wire.mjs'
import { Person } from './person.mjs'

const world = { problems: [], ...(await hear()) }
world.browser = await browser()
for (const { who, username, pages } of world.visits) {
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
await world.browser.close()
say({ problems: world.problems })
process.exit()
