import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import type { Application } from '../../api/application';
import { api } from '../../api/client';
import { useUnitName } from '../../api/units';
import { Corrected } from '../../ui/Corrected';
import { Decision } from '../../ui/Decision';
import { OnPaper } from '../../ui/OnPaper';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { listed } from '../../ui/words';
import { useConsultations } from './consultation';

/** The office's conclusion once the opinions are in; against an objection it needs a reason. */
export function RuleOnOpinions() {
  const { t } = useTranslation('qualification');
  return (
    <div>
      <Opinions />
      <Decision<{ passed: boolean; reason?: string }>
        title={t('ruling.title')}
        article="第十三条(二)"
        lead={t('ruling.lead')}
        status="MEMBER_CONSULT"
        label={t('ruling.button')}
        done={t('ruling.done')}
        run={(application, body) =>
          api.POST('/applications/{application}/consultation-ruling', {
            params: { path: { application } },
            body,
          })
        }
        fields={[
          {
            name: 'passed',
            kind: 'radio',
            label: t('ruling.conclusion'),
            required: true,
            options: [
              { value: true, label: t('examine.passed') },
              { value: false, label: t('examine.failed') },
            ],
          },
          { name: 'reason', kind: 'area', label: t('ruling.reason'), help: t('ruling.help') },
        ]}
      />
    </div>
  );
}

function Opinions() {
  const { t } = useTranslation('qualification');
  const { row } = useOutletContext<Application>();
  const unit = useUnitName('member', 'department', 'association');
  const asked = useConsultations()
    .data?.flatMap((letter) => letter.applications)
    .find(({ id }) => id === row.id);
  return asked ? (
    <Panel title={t('opinion.title')} plain>
      <Facts
        of={[
          ...asked.opinions.map((opinion): [string, ReactNode] => [
            unit(opinion.unit),
            <Fragment key={opinion.unit}>
              {`${t(opinion.objection ? 'opinion.objects' : 'opinion.agrees')} ${opinion.basis ?? ''} ${opinion.reason ?? ''}`}
              <OnPaper paper={opinion.paper} />
              <Corrected by={!!opinion.correction} />
            </Fragment>,
          ]),
          [t('opinion.missing'), listed(asked.silent.map(unit))],
        ]}
      />
    </Panel>
  ) : (
    <p className="warning">{t('ruling.unsent')}</p>
  );
}
