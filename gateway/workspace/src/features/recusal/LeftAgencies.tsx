import { useTranslation } from 'react-i18next';
import { type LeftAgencyInterest, useLeftAgencyInterests } from '../../api/agency';
import { api } from '../../api/client';
import type { Round } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { labelled, listed } from '../../ui/words';

/** What agencies have to do with applicants from whom every head of the office steps back: the secretary finds on it. */
export function LeftAgencies({ round }: { round: Round }) {
  const { t } = useTranslation('recusal');
  return (
    <Loaded query={useLeftAgencyInterests(round.id)}>
      {(those) =>
        those.length > 0 && (
          <Panel title={t('leftAgencies.title', { round: round.title })}>
            <p>{t('leftAgencies.lead')}</p>
            {those.map((one) => (
              <One key={`${one.selection}${one.application}${one.version}`} round={round.id} of={one} />
            ))}
          </Panel>
        )
      }
    </Loaded>
  );
}

function One({ round, of: { selection, version, agency, application, name, said, named, others } }: { round: string; of: LeftAgencyInterest }) {
  const { t } = useTranslation('recusal');
  return (
    <section>
      <h3>{t('leftAgencies.of', { agency, name })}</h3>
      {said?.relation && <p>{labelled(t('leftAgencies.said', { on: day(said.signedOn) }), said.relation)}</p>}
      {named.length > 0 && <p>{labelled(t('leftAgencies.named'), listed(named.map((kind) => t(`leftAgencies.kinds.${kind}`))))}</p>}
      <CommandForm<{ stepsBack: boolean; reason: string; instead?: string }>
        label={t('leftAgencies.button')}
        done={t('leftAgencies.done')}
        run={(given) =>
          api.POST('/rounds/{round}/agency-interests/left/{selection}', {
            params: { path: { round, selection }, header: { 'If-Match': `"${version}"` } },
            body: { ...given, application, instead: given.stepsBack ? given.instead : undefined },
          })
        }
        fields={[
          {
            name: 'stepsBack',
            kind: 'radio',
            label: t('leftAgencies.question'),
            required: true,
            options: [
              { value: true, label: t('leftAgencies.yes') },
              { value: false, label: t('leftAgencies.no') },
            ],
          },
          ...(others.length > 0
            ? [{ name: 'instead', kind: 'select' as const, label: t('leftAgencies.instead'), help: t('leftAgencies.insteadHelp'), options: others.map(({ selection, name }) => ({ value: selection, label: name })) }]
            : []),
          { name: 'reason', kind: 'area', max: 1000, label: t('leftAgencies.reason'), required: true },
        ]}
      />
    </section>
  );
}
