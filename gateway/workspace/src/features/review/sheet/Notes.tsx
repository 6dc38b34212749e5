import { useTranslation } from 'react-i18next';
import type { Note } from '../../../api/review';
import { Area } from '../../../ui/fields';
import { listed } from '../../../ui/words';
import { Cite, Cited } from '../Cited';

interface Props {
  application: string;
  name: string;
  note?: Note;
  locked: boolean;
  change: (note: Note) => void;
}

const empty: Note = { strengths: '', improvements: '' };
const parts = ['strengths', 'improvements'] as const;

/** 优势、改进机会 of one item: out of the way until somebody writes them. */
export function Notes({ application, name, note = empty, locked, change }: Props) {
  const { t } = useTranslation('review');
  const evidence = note.evidence ?? [];
  const written = parts.filter((part) => note[part].trim() !== '').map((part) => t(`sheet.${part}`));
  const said = evidence.length > 0 ? [...written, t('evidence.title')] : written;
  if (locked && said.length === 0) {
    return '—';
  }
  return (
    <details open={said.length > 0}>
      <summary>{said.length > 0 ? t('sheet.noted', { parts: listed(said) }) : t('sheet.note')}</summary>
      {parts.map((part) => (
        <label key={part} className="stacked">
          {t(`sheet.${part}`)}
          <Area
            aria-label={t('sheet.noteOf', { name, part: t(`sheet.${part}`) })}
            value={note[part]}
            disabled={locked}
            max={2000}
            rows={2}
            onChange={({ target }) => change({ ...note, [part]: target.value })}
          />
        </label>
      ))}
      {locked ? (
        evidence.length > 0 && <Cited application={application} of={evidence} />
      ) : (
        <Cite application={application} name={name} of={evidence} change={(next) => change({ ...note, evidence: next })} />
      )}
    </details>
  );
}
