import { useTranslation } from 'react-i18next';
import type { Removal } from '../../api/objection';
import { useSeats } from '../../api/session';
import { day, moment } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { DecideRemoval, deliberators, RemovalDecided } from './DecideRemoval';
import { useRemovals } from './reads';

/** 提请取消: what the office put to the reader's body, which takes a name off or leaves it on. */
export function Removals() {
  return useSeats()(...deliberators) ? <All /> : null;
}

function All() {
  const { t } = useTranslation('publicnotice');
  return (
    <Loaded query={useRemovals()}>
      {(those) =>
        those.length > 0 && (
          <Panel title={t('removal.title')} article="第十五条">
            <p>{t('removal.lead')}</p>
            {those.map((one) => (
              <One key={one.id} of={one} />
            ))}
          </Panel>
        )
      }
    </Loaded>
  );
}

function One({ of: { id, kind, receipt, notice, name, text, findings, proposal, answerBy, decision, pages } }: { of: Removal }) {
  const { t } = useTranslation('publicnotice');
  return (
    <article className="objection">
      <Facts
        of={[
          [t('objection.receipt'), `${receipt} ${t(`objection.kind.${kind}`)}`],
          [t('removal.notice'), notice],
          [t('removal.name'), name],
          [t('objection.text'), text],
          [
            t('objection.findings'),
            findings.length > 0 ? (
              <ul>
                {findings.map((found) => (
                  <li key={found.foundAt}>
                    <div className="written">{found.text}</div>
                    <span className="quiet">{t('objection.foundBy', { by: found.foundBy, at: moment(found.foundAt) })}</span>
                  </li>
                ))}
              </ul>
            ) : undefined,
          ],
          [t('removal.why'), proposal.reason],
          [t('removal.proposed'), t('objection.foundBy', { by: proposal.by, at: moment(proposal.at) })],
          [t('objection.answerBy'), decision ? undefined : day(answerBy)],
        ]}
      />
      {decision ? <RemovalDecided objection={id} decision={decision} pages={pages} /> : <DecideRemoval objection={id} />}
    </article>
  );
}
