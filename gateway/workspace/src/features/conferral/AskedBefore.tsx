import { useTranslation } from 'react-i18next';
import { useApplications } from '../../api/application';
import type { AskedApproval } from '../../api/conferral';
import type { Round } from '../../api/round';
import { day } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { labelled, listed } from '../../ui/words';

/** 请示和批复 of a round, newest first. */
export function AskedBefore({ round, asked }: { round: Round; asked: AskedApproval[] }) {
  const { t } = useTranslation('conferral');
  const applications = useApplications({ round: round.id }).data ?? [];
  const named = (id: string) => applications.find((one) => one.id === id)?.name ?? '';
  return (
    <Panel title={t('asked.title')} article="第十五条">
      {asked.map(({ id, requestNumber, requestedOn, names, decision, pages }) => (
        <section key={id}>
          <h3>{requestNumber}</h3>
          <Facts
            of={[
              [t('asked.on'), day(requestedOn)],
              [t('asked.names'), names.length > 0 ? listed(names.map(named)) : undefined],
              [t('approve.conclusion'), t(decision ? `approve.ruling.${decision.ruling}` : 'asked.pending')],
              [t('approve.number'), decision?.documentNumber],
              [t('approve.date'), decision && day(decision.date)],
              [t('approve.reason'), decision?.reason],
              [t('approve.refused'), decision?.refused?.length ? listed(decision.refused.map((one) => labelled(named(one.application), one.reason))) : undefined],
            ]}
          />
          {decision && <SignedPages address={`/rounds/${round.id}/approvals/${id}/signed-pages`} pages={pages} label={t('asked.page')} adds />}
        </section>
      ))}
    </Panel>
  );
}
