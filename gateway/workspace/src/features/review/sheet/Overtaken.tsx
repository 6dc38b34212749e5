import { useTranslation } from 'react-i18next';
import type { Rubric } from '../../../api/review';
import { Conflict, differences } from '../../../ui/Conflict';
import { type Filled, items } from '../marks';
import type { useSheet } from './useSheet';

type Part = 'strengths' | 'improvements' | 'reason' | 'evidence';

/** What was saved meanwhile in another window, beside what is written in this one. */
export function Overtaken({ rubric, writing: { filled, theirs, keep, take } }: { rubric: Rubric; writing: ReturnType<typeof useSheet> }) {
  const { t } = useTranslation('review');
  const name = (key: string) => {
    const [code, what] = key.split('/');
    const gate = what === 'gate' && rubric.gates.find((one) => one.code === code);
    if (gate) {
      return gate.name;
    }
    const item = items(rubric).find((one) => one.code === code)?.name;
    return item ? [item, what && t(`sheet.${what as Part}`)].filter(Boolean).join(' · ') : t('sheet.comment');
  };
  return theirs ? <Conflict differences={differences(flat(filled, t), flat(theirs, t), name)} keep={keep} take={take} /> : null;
}

/** Every answer under a name of its own, so that two versions can be laid side by side. */
function flat({ marks, notes, reasons, gates, comment }: Filled, t: (key: 'gates.met' | 'gates.unmet') => string) {
  const said = Object.entries(notes).flatMap(([code, note]) => [
    [`${code}/strengths`, note.strengths],
    [`${code}/improvements`, note.improvements],
    [`${code}/evidence`, (note.evidence ?? []).map(({ place }, at) => `${at + 1}${place && ` ${place}`}`).join('，')],
  ]);
  const why = Object.entries(reasons).map(([code, reason]) => [`${code}/reason`, reason]);
  const required = Object.entries(gates).map(([code, { met, note }]) => [`${code}/gate`, `${t(met ? 'gates.met' : 'gates.unmet')} ${note}`]);
  return { ...marks, ...Object.fromEntries(said), ...Object.fromEntries(why), ...Object.fromEntries(required), comment };
}
