import { useTranslation } from 'react-i18next';
import { useApplications } from '../../api/application';
import type { AskedApproval } from '../../api/conferral';
import type { Round } from '../../api/round';
import { day } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { PaperLinks } from '../../ui/PaperLinks';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { labelled, listed, parted } from '../../ui/words';

/** 请示和批复 of a round, newest first. */
export function AskedBefore({ round, asked }: { round: Round; asked: AskedApproval[] }) {
  const { t } = useTranslation('conferral');
  const applications = useApplications({ round: round.id }).data ?? [];
  const named = (id: string) => applications.find((one) => one.id === id)?.name ?? '';
  return (
    <Panel title={t('asked.title')} article="第十五条">
      {asked.map(({ id, requestNumber, requestedOn, names, submitted, submitter, decision, pages }) => (
        <section key={id}>
          <h3>{requestNumber}</h3>
          <Facts
            of={[
              [t('asked.on'), day(requestedOn)],
              [t('asked.names'), names.length > 0 ? listed(names.map(named)) : undefined],
              ...submitted.map((one): [string, string] => [
                t('submit.by', { body: t(`submit.body.${one.authority}`) }),
                parted([one.documentNumber, day(one.date) ?? '', one.onPaper ? t('submit.onPaper', { paper: one.onPaper }) : ''].filter(Boolean)),
              ]),
              [t('approve.conclusion'), t(decision ? `approve.ruling.${decision.ruling}` : submitter ? 'asked.submitting' : 'asked.pending')],
              [t('approve.number'), decision?.documentNumber],
              [t('approve.date'), decision && day(decision.date)],
              [t('approve.reason'), decision?.reason],
              [t('approve.refused'), decision?.refused?.length ? listed(decision.refused.map((one) => labelled(named(one.application), one.reason))) : undefined],
            ]}
          />
          <PaperLinks at={`/rounds/${round.id}/approvals/${id}`} name={t('asked.sheet')} />
          {submitted.map(({ authority, pages: signed }) => (
            <SignedPages
              key={authority}
              address={`/rounds/${round.id}/approvals/${id}/submissions/${authority}/signed-pages`}
              pages={signed}
              label={t('asked.submission', { body: t(`submit.body.${authority}`) })}
              adds
            />
          ))}
          {decision && <SignedPages address={`/rounds/${round.id}/approvals/${id}/signed-pages`} pages={pages} label={t('asked.page')} adds />}
        </section>
      ))}
    </Panel>
  );
}
