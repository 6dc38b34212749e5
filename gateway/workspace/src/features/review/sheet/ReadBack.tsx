import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rubric } from '../../../api/review';
import { Panel } from '../../../ui/Page';
import { Facts, Rows } from '../../../ui/Rows';
import { listed } from '../../../ui/words';
import { Cited } from '../Cited';
import { GateSaid } from '../GateSaid';
import { type Filled, gaps, items, openGates, total, unexplained, unnoted } from '../marks';

interface Props {
  application: string;
  rubric: Rubric;
  filled: Filled;
  takenUp: Record<string, number>;
  sealing: boolean;
  seal: () => void;
  back: () => void;
}

/** 核对: what will be sealed, word by word, and what is missing, before it is locked. */
export function ReadBack({ application, rubric, filled, takenUp, sealing, seal, back }: Props) {
  const { t } = useTranslation('review');
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  const called = (codes: string[]) => listed(codes.map((code) => items(rubric).find((item) => item.code === code)?.name ?? code));
  const missing = gaps(rubric, filled.marks);
  const silent = unexplained(takenUp, filled);
  const unanswered = openGates(rubric, filled.gates);
  const unsaid = unnoted(rubric, filled);
  return (
    <div className="read-back">
      <p ref={title} tabIndex={-1} className="warning">
        {t('readBack.lead')}
      </p>
      {missing.length > 0 && <p role="alert">{t('sheet.gaps', { items: called(missing) })}</p>}
      {silent.length > 0 && <p role="alert">{t('sheet.silent', { items: called(silent) })}</p>}
      {unanswered.length > 0 && <p role="alert">{t('gates.open')}</p>}
      {unsaid.length > 0 && <p>{t('readBack.unnoted', { items: called(unsaid) })}</p>}
      {rubric.gates.length > 0 && (
        <Panel title={t('gates.title')} plain>
          <Facts of={rubric.gates.map(({ code, name }) => [name, <GateSaid key={code} of={filled.gates[code]} />])} />
        </Panel>
      )}
      {rubric.categories.map((category) => (
        <Panel key={category.code} title={`${category.code} ${category.name}`} plain>
          <Told application={application} category={category} filled={filled} takenUp={takenUp} />
        </Panel>
      ))}
      <Panel title={t('sheet.comment')} plain>
        <p className="written">{filled.comment.trim() || t('readBack.noComment')}</p>
      </Panel>
      <div className="total">
        <div className="row" style={{ justifyContent: 'space-between' }}>
          <span>{t('sheet.total', { total: total(rubric, filled.marks), done: items(rubric).length - missing.length, all: items(rubric).length })}</span>
          <span className="row">
            <Button onClick={back}>{t('readBack.back')}</Button>
            <Button type="primary" loading={sealing} disabled={missing.length + silent.length + unanswered.length > 0} onClick={seal}>
              {t('sheet.submit')}
            </Button>
          </span>
        </div>
      </div>
    </div>
  );
}

function Told({ application, category, filled: { marks, notes, reasons }, takenUp }: { category: Rubric['categories'][number] } & Pick<Props, 'application' | 'filled' | 'takenUp'>) {
  const { t } = useTranslation('review');
  return (
    <Rows
      caption={category.name}
      rows={category.items}
      id={({ code }) => code}
      columns={[
        { title: t('sheet.item'), cell: ({ code, name }) => `${code} ${name}` },
        { title: t('sheet.mark'), cell: ({ code }) => (marks[code] === undefined ? t('readBack.unmarked') : `${marks[code]}%`), end: true },
        {
          title: t('sheet.earned'),
          cell: ({ code, points }) => `${marks[code] === undefined ? '—' : ((points * marks[code]) / 100).toFixed(2)} / ${points}`,
          end: true,
        },
        { title: t('sheet.strengths'), cell: ({ code }) => <Words of={notes[code]?.strengths} /> },
        { title: t('sheet.improvements'), cell: ({ code }) => <Words of={notes[code]?.improvements} /> },
        { title: t('evidence.title'), cell: ({ code }) => <Cited application={application} of={notes[code]?.evidence ?? []} /> },
        ...(Object.keys(takenUp).length > 0 ? [{ title: t('sheet.reason'), cell: ({ code }: { code: string }) => <Words of={reasons[code]} /> }] : []),
      ]}
    />
  );
}

function Words({ of = '' }: { of?: string }) {
  return <span className="written">{of.trim() || '—'}</span>;
}
