import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { api } from '../../api/client';
import type { ExpertEntry } from '../../api/expert';
import { useProfile } from '../../api/profile';
import { useSession } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { Page, Panel } from '../../ui/Page';
import { Consulted } from './Consulted';
import { Former } from './Former';
import { Kin, kinOf } from './Kin';
import { useEntry } from './reads';

/** An expert's own entry in the pool. */
export function Enrol() {
  const { t } = useTranslation('expert');
  const navigate = useNavigate();
  const name = useSession().data?.name;
  const entry = useEntry();
  const divisions = useProfile().data?.divisions ?? [];
  const { numbers, kinWorkAt } = entry.data ?? {};
  const said = (ending: string | undefined, help: 'enrol.mobileHelp' | 'enrol.identityHelp') =>
    ending ? `${t(help)}${t('enrol.kept', { ending })}` : t(help);
  return (
    <Page title={t('enrol.title')} article="第八条(二)" lead={t('enrol.lead')} trail={[{ to: '/assignments', label: t('mine.title') }]}>
      <p>
        <Link to="/experts/me/sharing">{t('share.title')}</Link>
      </p>
      <Panel>
        {entry.isPending || (
          <CommandForm<ExpertEntry & { noKin?: boolean }>
            label={t('enrol.button')}
            done={t('enrol.done')}
            initial={entry.data ? { ...entry.data, numbers: undefined, noKin: kinWorkAt?.length === 0 } : { name, specialities: [''], formerEmployers: [], consultancies: [] }}
            wide
            run={({ noKin, kinWorkAt, ...said }) => api.PUT('/experts/me', { body: { ...said, kinWorkAt: kinOf({ noKin, kinWorkAt }) } })}
            after={() => navigate('/assignments')}
            fields={[
              { name: 'name', kind: 'text', max: 100, label: t('name'), required: true },
              { name: 'employer', kind: 'text', label: t('employer'), required: true, help: t('enrol.employerHelp') },
              {
                name: 'division',
                kind: 'select',
                label: t('division'),
                help: t('enrol.divisionHelp'),
                options: divisions.map(({ code, name }) => ({ value: code, label: name })),
              },
              {
                name: ['numbers', 'mobile'],
                kind: 'text',
                max: 60,
                label: t('enrol.mobile'),
                help: said(numbers?.mobileEnding, 'enrol.mobileHelp'),
                required: !numbers?.mobile,
              },
              {
                name: ['numbers', 'identityNumber'],
                kind: 'text',
                max: 60,
                label: t('enrol.identityNumber'),
                help: said(numbers?.identityEnding, 'enrol.identityHelp'),
              },
              { name: 'specialities', kind: 'lines', max: 50, label: t('specialities'), add: t('enrol.add') },
            ]}
          >
            <Former />
            <Consulted />
            <Kin named={!!kinWorkAt?.length} />
          </CommandForm>
        )}
      </Panel>
    </Page>
  );
}
