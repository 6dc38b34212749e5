import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, tenant } from '../../api/client';
import { type Defense, type Delegate, consent, useDefense } from '../../api/defense';
import { places } from '../../api/places';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { clock } from './clock';

/** 陈述答辩 of one applicant: its turn, and who defends. */
export function DefensePage() {
  const { t } = useTranslation('defense');
  const { application: id = '' } = useParams();
  const office = useSeats()('office/officer', 'office/head');
  return (
    <Loaded query={useDefense(id)}>
      {(defense) => (
        <Page title={t('title', { name: defense.name })} article="第十三条(五)" trail={[{ to: places.application(id), label: defense.name }]}>
          <Panel title={t('turn.title')}>
            {defense.slot ? (
              <Facts
                of={[
                  [t('turns.number'), defense.slot.place],
                  [t('turns.on'), `${day(defense.slot.on)} ${clock(defense.slot.from)}–${clock(defense.slot.until)}`],
                  [t('times.place'), defense.place],
                ]}
              />
            ) : (
              <p>{t('turn.none')}</p>
            )}
          </Panel>
          <Panel title={t('speaker.title')}>
            <Speaker defense={defense} />
            {office && defense.open && <Consent defense={defense} />}
          </Panel>
        </Page>
      )}
    </Loaded>
  );
}

/** Whoever defends, as it is printed on the order and in the summary. */
function Speaker({ defense: { application, inPerson, delegateAllowed, delegate } }: { defense: Defense }) {
  const { t } = useTranslation('defense');
  return delegate ? (
    <Facts
      of={[
        [t('delegate.name'), delegate.name],
        [t('delegate.position'), delegate.position],
        [t('delegate.reason'), delegate.reason],
        [
          t('delegate.authorization'),
          <a key="scan" href={`/api/${tenant}/award/applications/${application}/defense/delegate/authorization`}>
            {t('delegate.open')}
          </a>,
        ],
      ]}
    />
  ) : (
    <p>{t(inPerson ? 'speaker.person' : delegateAllowed ? 'speaker.principalUnless' : 'speaker.principal')}</p>
  );
}

function Consent({ defense: { application, delegate, delegateAllowed } }: { defense: Defense }) {
  const { t } = useTranslation('defense');
  if (delegate) {
    return (
      <CommandForm<{ reason: string }>
        key="end"
        label={t('delegate.end')}
        done={t('delegate.ended')}
        danger
        run={(body) => api.POST('/applications/{application}/defense/delegate/end', { params: { path: { application } }, body })}
        fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('delegate.endReason'), required: true }]}
      />
    );
  }
  return delegateAllowed ? (
    <CommandForm<Delegate & { scan: File }>
      key="consent"
      label={t('delegate.button')}
      done={t('delegate.done')}
      run={(values) => consent(application, values)}
      fields={[
        { name: 'name', kind: 'text', max: 50, label: t('delegate.name'), required: true },
        { name: 'position', kind: 'text', max: 100, label: t('delegate.position'), required: true },
        { name: 'reason', kind: 'area', max: 1000, label: t('delegate.reason'), required: true },
        { name: 'scan', kind: 'file', label: t('delegate.authorization'), help: t('delegate.scanHelp'), required: true },
      ]}
    />
  ) : null;
}
