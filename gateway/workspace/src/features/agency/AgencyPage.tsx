import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Agency, type AgencyText, useAgency } from '../../api/agency';
import { api } from '../../api/client';
import { CommandForm } from '../../ui/CommandForm';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { questions, Standing } from './Agencies';

/** One agency: what is kept of it, and whether it may be chosen. */
export function AgencyPage() {
  const { t } = useTranslation('agency');
  const { agency: id = '' } = useParams();
  return (
    <Loaded query={useAgency(id)}>
      {(agency) => (
        <Page title={agency.text.name} aside={<Standing agency={agency} />} trail={[{ to: '/agencies', label: t('title') }]}>
          {agency.takenOff !== undefined && <p className="warning">{t('because', { reason: agency.takenOff })}</p>}
          <Kept key={agency.version} agency={agency} />
        </Page>
      )}
    </Loaded>
  );
}

function Kept({ agency: { id, version, text, takenOff } }: { agency: Agency }) {
  const { t } = useTranslation('agency');
  const params = { path: { agency: id }, header: { 'If-Match': `"${version}"` } };
  const off = takenOff !== undefined;
  return (
    <>
      <Panel title={t('change.title')}>
        <CommandForm<AgencyText>
          label={t('change.button')}
          done={t('change.done')}
          initial={text}
          run={(body) => api.PUT('/agencies/{agency}', { params, body })}
          fields={questions(t)}
        />
      </Panel>
      <Panel title={t(off ? 'back.title' : 'leave.title')}>
        <CommandForm<{ reason: string }>
          danger={!off}
          label={t(off ? 'back.button' : 'leave.button')}
          done={t(off ? 'back.done' : 'leave.done')}
          run={(body) => api.POST(off ? '/agencies/{agency}/return' : '/agencies/{agency}/departure', { params, body })}
          fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('reason'), required: true, help: t(off ? 'back.help' : 'leave.help') }]}
        />
      </Panel>
    </>
  );
}
