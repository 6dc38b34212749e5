import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { LeftRemoval } from '../../api/publicnotice';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day, moment } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { useLeftRemovals } from './reads';

/** Objections on which every head of the office steps back: the secretary of the leading group takes the name off the list. */
export function LeftRemovals() {
  return useSeats()('leading-group/secretary') ? <All /> : null;
}

function All() {
  const { t } = useTranslation('publicnotice');
  return (
    <Loaded query={useLeftRemovals()}>
      {(those) =>
        those.length > 0 && (
          <Panel title={t('left.title')} article="第十五条">
            <p>{t('left.lead')}</p>
            {those.map((one) => (
              <One key={one.id} of={one} />
            ))}
          </Panel>
        )
      }
    </Loaded>
  );
}

function One({ of: { id, kind, receipt, notice, application, names, text, findings, answerBy } }: { of: LeftRemoval }) {
  const { t } = useTranslation('publicnotice');
  return (
    <article className="objection">
      <Facts
        of={[
          [t('objection.receipt'), `${receipt} ${t(`objection.kind.${kind}`)}`],
          [t('left.notice'), notice],
          [t('objection.about'), application ? names[0]?.name : t('objection.wholeList')],
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
          [t('objection.answerBy'), day(answerBy)],
        ]}
      />
      <CommandForm<{ application?: string; reason: string; document: string }>
        label={t('left.button')}
        done={t('left.done')}
        run={(body) => api.POST('/objections/left/{objection}/removal', { params: { path: { objection: id } }, body })}
        fields={[
          ...(application ? [] : [{ name: 'application', kind: 'select' as const, label: t('rule.whom'), required: true, options: names.map((one) => ({ value: one.application, label: one.name })) }]),
          { name: 'reason', kind: 'area', max: 4000, label: t('rule.reason'), required: true, help: t('rule.help') },
          { name: 'document', kind: 'text', max: 100, label: t('rule.document'), required: true },
        ]}
      />
    </article>
  );
}
