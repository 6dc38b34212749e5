import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { HoldSplit, HoldSplitRecord, Notice } from '../../api/publicnotice';
import { useRead } from '../../api/query';
import { useSeats } from '../../api/session';
import { day } from '../../ui/dates';
import { DecisionForm } from '../../ui/DecisionForm';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';

const seats = ['leading-group/secretary', 'government/signer'];

/** 分开办理: whoever deliberates decides that an objection to one name holds up nobody else. */
export function SplitHold({ round }: { round: string }) {
  const { t } = useTranslation('publicnotice');
  if (!useSeats()('office/officer', ...seats)) {
    return null;
  }
  return (
    <Panel title={t('split.title')} article="第十五条">
      <p>{t('split.lead')}</p>
      <DecisionForm<HoldSplit>
        decision="hold-split"
        target={round}
        seats={seats}
        label={t('split.button')}
        done={t('split.done')}
        run={(body) => api.POST('/rounds/{round}/hold-split', { params: { path: { round } }, body })}
        fields={[
          { name: 'documentNumber', kind: 'text', max: 100, label: t('split.number'), required: true, help: t('split.help') },
          { name: 'date', kind: 'date', label: t('split.date'), required: true },
          { name: 'reason', kind: 'area', max: 2000, label: t('split.reason'), required: true },
        ]}
      />
    </Panel>
  );
}

/** By which document it was decided; why, and what was signed, for those who work on it. */
export function Split({ notice: { id, split, state } }: { notice: Notice }) {
  const { t } = useTranslation('publicnotice');
  const reads = useSeats()('office/officer', 'office/head', 'leading-group/member', ...seats);
  if (!split) {
    return null;
  }
  return (
    <>
      <p>{t('split.by', { number: split.documentNumber, date: day(split.date) })}</p>
      {reads && <SplitRecord notice={id} stands={state !== 'WITHDRAWN'} />}
    </>
  );
}

function SplitRecord({ notice, stands }: { notice: string; stands: boolean }) {
  const { t } = useTranslation('publicnotice');
  const keeps = useSeats()('office/officer', 'office/head', ...seats);
  const record = useRead<HoldSplitRecord>(['notices', notice, 'hold-split'], () => api.GET('/notices/{notice}/hold-split', { params: { path: { notice } } }));
  return (
    <section aria-label={t('split.title')}>
      <Loaded query={record}>
        {({ decided, pages }) => (
          <>
            <Facts of={[[t('split.reason'), decided.reason]]} />
            <SignedPages address={`/notices/${notice}/hold-split/signed-pages`} pages={pages} label={t('split.signed')} adds={keeps && stands} />
          </>
        )}
      </Loaded>
    </section>
  );
}
