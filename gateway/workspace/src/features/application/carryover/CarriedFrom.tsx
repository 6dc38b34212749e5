import { useTranslation } from 'react-i18next';
import type { Application } from '../../../api/application';
import { useAttachments } from '../../../api/attachment';
import { type Provenance, useCarried } from '../../../api/carryover';
import { day, moment } from '../../../ui/dates';
import { Panel } from '../../../ui/Page';
import { Facts } from '../../../ui/Rows';
import { useSaid } from '../correction/useSaid';

/** 结转来源: for whoever examines the dossier. */
export function CarriedFrom({ application: { row } }: { application: Application }) {
  const { t } = useTranslation('application');
  const all = useCarried(row.id).data ?? [];
  return all.length === 0 ? null : (
    <Panel title={t('carriedFrom.title')} article="第十三条(一)">
      <p className="quiet">{t('carriedFrom.lead')}</p>
      {all.map((one) => (
        <From key={one.id} row={row} from={one} />
      ))}
    </Panel>
  );
}

function From({ row, from }: { row: Application['row']; from: Provenance }) {
  const { t } = useTranslation('application');
  const { field } = useSaid(row);
  const here = new Set((useAttachments(row.id).data?.files ?? []).filter(({ leftOut }) => !leftOut).map(({ sha256 }) => sha256));
  const names = (unchanged: boolean) =>
    from.parts
      .filter((part) => part.unchanged === unchanged)
      .map((part) => field('FORM', part.field))
      .join(t('carryOver.comma'));
  const files = (handedIn: boolean) =>
    from.files
      .filter(({ sha256 }) => here.has(sha256) === handedIn)
      .map(({ title }) => title ?? t('carriedFrom.secret'))
      .join(t('carryOver.comma'));
  return (
    <Facts
      of={[
        [t('carriedFrom.from'), `${from.from} · ${from.round}`],
        [t('carriedFrom.sealedAt'), moment(from.sealedAt)],
        ['SHA-256', <code key="hash" className="hash">{from.sha256}</code>],
        [t('carriedFrom.consentedAt'), moment(from.consentedAt)],
        [t('carriedFrom.carriedAt'), moment(from.carriedAt)],
        [t('carriedFrom.unchanged'), names(true)],
        [t('carriedFrom.changed'), names(false)],
        [t('carriedFrom.files'), files(true)],
        [t('carriedFrom.missing'), files(false)],
        [t('carriedFrom.honours'), from.honours.map(({ year, className, number, validTo }) => `${t('carriedFrom.honour', { year, className, number: number ?? '—' })}${validTo ? t('carriedFrom.until', { day: day(validTo) }) : ''}`).join('\n')],
      ]}
    />
  );
}
