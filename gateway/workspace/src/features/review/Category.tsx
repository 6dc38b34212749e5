import { useTranslation } from 'react-i18next';
import type { Note, Rubric } from '../../api/review';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { bandOf } from './marks';
import { Mark } from './Mark';
import { Notes } from './Notes';
import { TakenUp } from './TakenUp';

interface Props {
  application: string;
  category: Rubric['categories'][number];
  marks: Record<string, number>;
  notes: Record<string, Note>;
  takenUp: Record<string, number>;
  reasons: Record<string, string>;
  locked: boolean;
  lacking: string[];
  silent: string[];
  mark: (code: string, percent: number) => void;
  note: (code: string, note: Note) => void;
  explain: (code: string, reason: string) => void;
}

/** One branch of the rubric tree: its items, each with its points, its mark, and what was found. */
export function Category({ application, category, marks, notes, takenUp, reasons, locked, lacking, silent, mark, note, explain }: Props) {
  const { t } = useTranslation('review');
  const done = category.items.filter(({ code }) => marks[code] !== undefined).length;
  return (
    <Panel title={`${category.code} ${category.name}（${done}/${category.items.length}）`} plain>
      <Rows
        caption={category.name}
        rows={category.items}
        id={({ code }) => code}
        columns={[
          { title: t('sheet.item'), cell: ({ code, name }) => `${code} ${name}` },
          { title: t('sheet.points'), cell: ({ points }) => points, end: true },
          {
            title: t('sheet.mark'),
            cell: ({ code, name }) => (
              <>
                <Mark
                  name={name}
                  value={marks[code]}
                  locked={locked}
                  lacking={lacking.includes(code)}
                  mark={(percent) => mark(code, percent)}
                />
                <Band kind={category.kind} percent={marks[code]} />
                {takenUp[code] !== undefined && (
                  <TakenUp
                    name={name}
                    percent={takenUp[code]}
                    mark={marks[code]}
                    reason={reasons[code] ?? ''}
                    locked={locked}
                    silent={silent.includes(code)}
                    confirm={(percent) => mark(code, percent)}
                    explain={(reason) => explain(code, reason)}
                  />
                )}
              </>
            ),
          },
          {
            title: t('sheet.earned'),
            cell: ({ code, points }) => (marks[code] === undefined ? '—' : ((points * marks[code]) / 100).toFixed(2)),
            end: true,
          },
          {
            title: t('sheet.notes'),
            cell: ({ code, name }) => <Notes application={application} name={name} note={notes[code]} locked={locked} change={(next) => note(code, next)} />,
          },
        ]}
      />
    </Panel>
  );
}

/** What the standard understands by a mark, so that all reviewers mean the same by it. */
function Band({ kind, percent }: { kind: string; percent?: number }) {
  const { t } = useTranslation('review');
  return percent === undefined || (kind !== 'PROCESS' && kind !== 'RESULT') ? null : (
    <div className="quiet">{t(`band.${kind}.${bandOf(percent)}`)}</div>
  );
}
