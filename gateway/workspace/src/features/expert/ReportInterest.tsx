import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { api } from '../../api/client';
import type { Track } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { useAssignments } from './reads';
import { useAssignmentName } from './useAssignmentName';

/** 补报利害关系: what a reviewer recognises after their declaration. */
export function ReportInterest() {
  const { t } = useTranslation('expert');
  const { round = '', track, ordinal } = useParams();
  const named = useAssignmentName();
  const navigate = useNavigate();
  const path = { round, track: track as Track, ordinal: Number(ordinal) };
  return (
    <Page title={t('report.title')} article="第十八条" lead={t('report.lead')} trail={[{ to: '/assignments', label: t('mine.title') }]}>
      <Loaded query={useAssignments()}>
        {(assignments) => {
          const mine = assignments.find((a) => a.round === round && a.track === track && a.ordinal === path.ordinal);
          const reviewed = mine?.applications.filter(({ recused }) => !recused) ?? [];
          return !mine?.declared || !mine.open || reviewed.length === 0 ? (
            <Empty title={t('report.none')}>{t('report.noneLead')}</Empty>
          ) : (
            <Panel title={named(mine)}>
              <CommandForm<{ application: string; relation: string }>
                label={t('report.button')}
                done={t('report.done')}
                after={() => navigate('/assignments')}
                run={(body) => api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/interests', { params: { path }, body })}
                fields={[
                  {
                    name: 'application',
                    kind: 'select',
                    label: t('replace.applicant'),
                    required: true,
                    options: reviewed.map(({ id, name }) => ({ value: id, label: name })),
                  },
                  { name: 'relation', kind: 'area', max: 200, label: t('replace.relation'), help: t('report.relationHelp'), required: true },
                ]}
              />
            </Panel>
          );
        }}
      </Loaded>
    </Page>
  );
}
