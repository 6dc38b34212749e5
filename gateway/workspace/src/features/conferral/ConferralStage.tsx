import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Grant } from '../../api/conferral';
import { useRead } from '../../api/query';
import type { Round } from '../../api/round';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { StagePage } from '../../ui/StagePage';
import { StageQueue } from '../../ui/StageQueue';
import { labelled } from '../../ui/words';

/** 通报表彰、颁发奖牌和证书, and what each winner is granted. */
export function ConferralStage() {
  const { t } = useTranslation('conferral');
  const holds = useSeats();
  const reads = holds('office/officer', 'office/head', 'leading-group/secretary', 'government/signer');
  return (
    <StagePage lead={t('confer.lead')}>
      {({ round, track, open }) => (
        <>
          {open && <StageQueue round={round} track={track} statuses={['APPROVED']} empty={t('confer.none')} />}
          {open && (holds('office/head') ? <Confer round={round} /> : <p className="warning">{t('confer.turn')}</p>)}
          {(!open || round.commendedOn) && reads && <Grants round={round} />}
        </>
      )}
    </StagePage>
  );
}

function Confer({ round }: { round: Round }) {
  const { t } = useTranslation('conferral');
  return (
    <Panel title={t('confer.title')} article="第十五条">
      <CommandForm<{ documentNumber: string; commendedOn: string }>
        label={t('confer.button')}
        done={t('confer.done')}
        run={(body) => api.POST('/rounds/{round}/conferral', { params: { path: { round: round.id } }, body })}
        fields={[
          { name: 'documentNumber', kind: 'text', max: 100, label: t('confer.number'), required: true },
          { name: 'commendedOn', kind: 'date', label: t('confer.date'), required: true, help: t('confer.help') },
        ]}
      />
    </Panel>
  );
}

function Grants({ round }: { round: Round }) {
  const { t, i18n } = useTranslation('conferral');
  const grants = useRead<Grant[]>(['subsidies', round.id], () =>
    api.GET('/rounds/{round}/subsidies', { params: { path: { round: round.id } } }),
  );
  const office = useSeats()('office/head');
  const yuan = new Intl.NumberFormat(i18n.language, { style: 'currency', currency: 'CNY' });
  const className = (code: string) => round.classes.find((c) => c.code === code)?.name ?? code;
  return (
    <Loaded query={grants}>
      {(grants) =>
        grants.length === 0 ? (
          <Empty title={t('grants.none')}>{t('grants.wait')}</Empty>
        ) : (
          <Panel title={t('grants.title')} article="第十六条">
            <Rows
              caption={t('grants.title')}
              rows={grants}
              id={({ honour }) => honour}
              columns={[
                { title: t('winner'), cell: ({ winner }) => winner },
                { title: t('class'), cell: ({ classCode }) => className(classCode) },
                { title: t('grants.amount'), cell: ({ amount }) => yuan.format(amount), end: true },
                { title: t('grants.ground'), cell: ({ ground, evidence }) => (evidence ? labelled(t(`ground.${ground}`), evidence) : t(`ground.${ground}`)) },
                { title: t('grants.year'), cell: ({ budgetYear }) => budgetYear },
              ]}
            />
            {office && grants.filter(({ ground }) => ground === 'REPEAT_UNDETERMINED').map((grant) => <Repeat key={grant.honour} round={round} grant={grant} />)}
          </Panel>
        )
      }
    </Loaded>
  );
}

/** Somebody of that name has won it before: whether it is the same one is for the office to find. */
function Repeat({ round, grant }: { round: Round; grant: Grant }) {
  const { t } = useTranslation('conferral');
  return (
    <>
      <h3>{t('repeat.title', { winner: grant.winner })}</h3>
      <CommandForm<{ again: boolean; evidence: string }>
        label={t('repeat.button')}
        done={t('repeat.done')}
        run={(body) =>
          api.POST('/rounds/{round}/subsidies/{honour}/determination', {
            params: { path: { round: round.id, honour: grant.honour } },
            body,
          })
        }
        fields={[
          {
            name: 'again',
            kind: 'radio',
            label: t('repeat.question'),
            required: true,
            options: [
              { value: false, label: t('repeat.no') },
              { value: true, label: t('repeat.yes') },
            ],
          },
          { name: 'evidence', kind: 'area', max: 1000, label: t('repeat.evidence'), required: true },
        ]}
      />
    </>
  );
}
