import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { places } from '../../api/places';
import { type RoundFees, type StepFees, useRemuneration } from '../../api/remuneration';
import { useRound } from '../../api/round';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { PaperLinks } from '../../ui/PaperLinks';
import { Rows } from '../../ui/Rows';
import { useStageName } from '../../ui/useStageName';
import { listed } from '../../ui/words';
import { yuan } from './money';
import { Pay } from './Pay';
import { SetTariff } from './SetTariff';

/** 专家劳务费 of a round: what each expert did in each step, and what the office pays for it. */
export function RemunerationPage() {
  const { t } = useTranslation('remuneration');
  const { round = '' } = useParams();
  const title = useRound(round).data?.title ?? '';
  return (
    <Page title={t('title')} article="第六条" lead={t('lead')} trail={[{ to: places.round(round), label: title }]}>
      <Loaded query={useRemuneration(round)}>
        {({ steps, leftOut }) =>
          steps.length + leftOut.length === 0 ? (
            <Empty title={t('none')}>{t('wait')}</Empty>
          ) : (
            <>
              {leftOut.length > 0 && <LeftOut steps={leftOut} />}
              <PaperLinks at={`/rounds/${round}/remuneration`} name={t('paper')} />
              {steps.map((fees) => (
                <Step key={`${fees.track}${fees.ordinal}`} round={round} fees={fees} />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** 第十八条: what is left out is said. */
function LeftOut({ steps }: { steps: RoundFees['leftOut'] }) {
  const { t } = useTranslation('remuneration');
  const called = useStep();
  return <p>{t('leftOut', { steps: listed(steps.map(called)) })}</p>;
}

function useStep() {
  const { t } = useTranslation(['remuneration', 'ui']);
  const called = useStageName();
  return ({ track, stage, turn }: RoundFees['leftOut'][number]) => t('step', { track: t(`ui:track.${track}`), step: called({ kind: stage, turn }) });
}

function Step({ round, fees }: { round: string; fees: StepFees }) {
  const { t } = useTranslation('remuneration');
  const title = useStep()(fees);
  const open = fees.lines.filter(({ amount }) => amount === undefined || amount === null).length;
  return (
    <Panel title={title}>
      <p>
        {t('total', { total: yuan(fees.total) })} {t('budget', { year: String(fees.budgetYear) })} {open > 0 && t('open', { count: open })}
      </p>
      <Rows
        caption={title}
        rows={fees.lines}
        id={({ expert }) => expert}
        columns={[
          { title: t('expert'), cell: ({ name }) => name },
          { title: t('employer'), cell: ({ employer }) => employer },
          { title: t('dossiers'), cell: ({ dossiers }) => dossiers, end: true },
          { title: t('days'), cell: ({ days }) => (days === 0 ? '—' : days), end: true },
          { title: t('amount'), cell: ({ amount }) => (amount === undefined || amount === null ? '—' : yuan(amount)), end: true },
        ]}
      />
      {fees.paidOn ? (
        <p>{t('paid', { on: day(fees.paidOn) })}</p>
      ) : (
        <>
          <SetTariff key={fees.version} round={round} fees={fees} />
          {fees.closed ? <Pay round={round} fees={fees} /> : <p className="quiet">{t('early')}</p>}
        </>
      )}
    </Panel>
  );
}
