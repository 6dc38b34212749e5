import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { api } from '../../api/client';
import type { ExpertEntry } from '../../api/expert';
import { useProfile } from '../../api/profile';
import { useSession } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { FormField } from '../../ui/fields';
import { Page, Panel } from '../../ui/Page';
import { Consulted } from './Consulted';
import { Former } from './Former';
import { useEntry } from './reads';

/** An expert's own entry in the pool. */
export function Enrol() {
  const { t } = useTranslation('expert');
  const navigate = useNavigate();
  const name = useSession().data?.name;
  const entry = useEntry();
  const divisions = useProfile().data?.divisions ?? [];
  const numbers = entry.data?.numbers;
  const said = (ending: string | undefined, help: 'enrol.mobileHelp' | 'enrol.identityHelp') =>
    ending ? `${t(help)}${t('enrol.kept', { ending })}` : t(help);
  return (
    <Page title={t('enrol.title')} article="第八条(二)" lead={t('enrol.lead')} trail={[{ to: '/assignments', label: t('mine.title') }]}>
      <p>
        <Link to="/experts/me/sharing">{t('share.title')}</Link>
      </p>
      <Panel>
        {entry.isPending || (
          <CommandForm<ExpertEntry>
            label={t('enrol.button')}
            done={t('enrol.done')}
            initial={entry.data ? { ...entry.data, numbers: undefined } : { name, specialities: [''], formerEmployers: [], consultancies: [], kinWorkAt: [] }}
            wide
            run={(body) => api.PUT('/experts/me', { body })}
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
            <FormField field={{ name: 'kinWorkAt', kind: 'lines', max: 200, label: t('enrol.kin'), add: t('enrol.addKin'), help: t('enrol.kinHelp') }} />
          </CommandForm>
        )}
      </Panel>
    </Page>
  );
}
