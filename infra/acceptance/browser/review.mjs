// What a panel, its witnesses, agencies, the office and the public do between the qualified list and the end of a notice.
// in, one JSON a line: {gateway, tenant, password, title, round, today, codes, part, screenshots}
import { agreeing } from './panel/agreeing.mjs'
import { complaining } from './panel/complaining.mjs'
import { correcting } from './panel/correcting.mjs'
import { drawing } from './panel/drawing.mjs'
import { engaging } from './panel/engaging.mjs'
import { lots } from './panel/lots.mjs'
import { marking } from './panel/marking.mjs'
import { observing } from './panel/observing.mjs'
import { paying } from './panel/paying.mjs'
import { removing } from './panel/removing.mjs'
import { ruling } from './panel/ruling.mjs'
import { splitting } from './panel/splitting.mjs'
import { play } from './parts.mjs'

const parts = {
  material: [engaging, drawing, marking, agreeing, paying, complaining],
  defense: [observing, lots],
  deliberation: [ruling, correcting],
  notice: [splitting, removing],
}

await play(({ part }) => parts[part])
