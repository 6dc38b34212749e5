import { useTranslation } from 'react-i18next';
import type { Agreed, CollatedItem } from '../../api/review';
import { Rows } from '../../ui/Rows';
import { AgreedMark } from './AgreedMark';
import { Cited } from './Cited';
import { Spread } from './Spread';

interface Props {
  application: string;
  of: CollatedItem[];
  caption: string;
  agreed: Record<string, Agreed>;
  locked: boolean;
  asked: boolean;
  missing: string[];
  change: (code: string, one?: Agreed) => void;
}

/** Of every item what each gave it and found of it, and what is agreed. */
export function ConsensusMarks({ application, of, caption, agreed, locked, asked, missing, change }: Props) {
  const { t } = useTranslation('review');
  return (
    <Rows
      caption={caption}
      rows={of}
      id={({ code }) => code}
      columns={[
        { title: t('sheet.item'), cell: ({ code, name, points }) => t('consensus.itemOf', { code, name, points }) },
        { title: t('collation.marks'), cell: (item) => <Spread item={item} /> },
        { title: t('collation.spread'), cell: ({ spread, discuss }) => <span className={discuss ? 'wrong' : undefined}>{spread}</span>, end: true },
        { title: t('sheet.notes'), cell: (item) => <Found application={application} item={item} /> },
        {
          title: t('consensus.agreed'),
          cell: ({ code, name }) => (
            <AgreedMark name={name} agreed={agreed[code]} locked={locked} lacking={asked && missing.includes(code)} change={(one) => change(code, one)} />
          ),
        },
      ]}
    />
  );
}

/** What each found of it, to be talked over. */
function Found({ application, item: { strengths, improvements, evidence } }: { application: string; item: CollatedItem }) {
  const { t } = useTranslation('review');
  const said = [...strengths.map((one) => ({ ...one, part: t('sheet.strengths') })), ...improvements.map((one) => ({ ...one, part: t('sheet.improvements') }))];
  return said.length + evidence.length === 0 ? (
    '—'
  ) : (
    <details>
      <summary>{t('consensus.found', { count: said.length + evidence.length })}</summary>
      {said.map(({ by, part, text }) => (
        <p key={by + part}>{`${by}（${part}）：${text}`}</p>
      ))}
      {evidence.length > 0 && <Cited application={application} of={evidence} />}
    </details>
  );
}
