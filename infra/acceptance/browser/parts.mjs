import { Hand } from './hand.mjs'
import { Person } from './person.mjs'
import { browser, hear, say } from './wire.mjs'

/**
 * Plays parts of a round one after the other, each by everybody it needs, and tells what was wrong.
 * out, one JSON a line: {moveTo: instant}, answered by {today}, and in the end {problems: [text]}
 */
export async function play(partsOf) {
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
  for (const part of partsOf(world)) {
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
}
