import { useTranslation } from 'react-i18next';
import type { Note } from '../../api/review';
import { Area } from '../../ui/fields';
import { listed } from '../../ui/words';

interface Props {
  name: string;
  note?: Note;
  locked: boolean;
  change: (note: Note) => void;
}

const empty: Note = { strengths: '', improvements: '' };
const parts = ['strengths', 'improvements'] as const;

/** 优势、改进机会 of one item: out of the way until somebody writes them. */
export function Notes({ name, note = empty, locked, change }: Props) {
  const { t } = useTranslation('review');
  const written = parts.filter((part) => note[part].trim() !== '');
  if (locked && written.length === 0) {
    return '—';
  }
  return (
    <details open={written.length > 0}>
      <summary>{written.length > 0 ? t('sheet.noted', { parts: listed(written.map((part) => t(`sheet.${part}`))) }) : t('sheet.note')}</summary>
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
    </details>
  );
}
