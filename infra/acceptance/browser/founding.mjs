// A region from nothing to an announced round, by its screens alone.
// in:  {gateway, password, tenant, accounts: {role: username}, title, year, today, screenshots}
// out: {problems: [text]}
import { seating } from './founding/seating.mjs'
import { takingIn } from './founding/takingIn.mjs'
import { writing } from './founding/writing.mjs'
import { Person } from './person.mjs'
import { planning } from './round/planning.mjs'
import { browser, hear, say } from './wire.mjs'

const world = { problems: [], people: {}, ...(await hear()) }
world.browser = await browser()
/** At a screen of the region; logs in when first needed. */
world.person = async (who) => (world.people[who] ??= await (await Person.at(world, who)).logIn(world.accounts[who]))
/** At a screen of no region. */
world.at = async (who, path) => {
  const person = (world.people[who] = await Person.at(world, who))
  await person.enter(who)
  await person.page.goto(world.gateway + path)
  return person
}

for (const part of [takingIn, seating, writing, planning]) {
  const from = Date.now()
  try {
    await part(world)
  } catch (failure) {
    world.problems.push(`${part.name}: ${failure.stack}`)
    for (const { who, page } of Object.values(world.people)) {
      await page.screenshot({ path: `${world.screenshots}/stuck-${who}.png`, fullPage: true }).catch(() => {})
    }
    break
  } finally {
    process.stderr.write(`${part.name} ${((Date.now() - from) / 1000).toFixed(1)} s\n`)
  }
}
await world.browser.close()
say({ problems: world.problems })
process.exit()
