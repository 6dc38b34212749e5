// A whole round by its screens: every command is clicked once by whoever it belongs to.
// in, one JSON a line:  {gateway, tenant, password, title, year, today, members, codes, screenshots}, then {today} for every moveTo
import { planning } from './round/planning.mjs'
import { applying } from './round/applying.mjs'
import { qualifying } from './round/qualifying.mjs'
import { reviewing } from './round/reviewing.mjs'
import { deciding } from './round/deciding.mjs'
import { conferring } from './round/conferring.mjs'
import { play } from './parts.mjs'

await play(() => [planning, applying, qualifying, reviewing, deciding, conferring])
