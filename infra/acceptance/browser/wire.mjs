import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()

/** One JSON a line, in both directions. */
export const hear = async () => JSON.parse((await lines.next()).value)
export const say = (what) => process.stdout.write(JSON.stringify(what) + '\n')

/** The one without a window takes less of a small machine. */
const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync)

export const browser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? installed,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--lang=zh-CN'],
  })
