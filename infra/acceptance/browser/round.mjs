// A whole round by its screens: every command is clicked once by whoever it belongs to.
// in, one JSON a line:  {gateway, tenant, password, title, year, today, members, codes, screenshots}, then {today} for every moveTo
// out, one JSON a line: {moveTo: instant}, and in the end {problems: [text]}
import { planning } from './round/planning.mjs'
import { applying } from './round/applying.mjs'
import { qualifying } from './round/qualifying.mjs'
import { reviewing } from './round/reviewing.mjs'
import { deciding } from './round/deciding.mjs'
import { conferring } from './round/conferring.mjs'
import { Hand } from './hand.mjs'
import { Person } from './person.mjs'
import { browser, hear, say } from './wire.mjs'

const world = { problems: [], people: {}, hands: {}, ...(await hear()) }
world.browser = await browser()
/** At a screen; logs in when first needed. */
world.person = async (who) => (world.people[who] ??= await (await Person.at(world, who)).logIn())
/** Without one. */
world.hand = async (who) => (world.hands[who] ??= await Hand.of(world, who))
world.moveTo = async (day, time = '09:30') => {
  say({ moveTo: new Date(`${day}T${time}:00+08:00`).toISOString() })
  world.today = (await hear()).today
}

for (const part of [planning, applying, qualifying, reviewing, deciding, conferring]) {
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
