import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Cultivated, Cultivation } from '../../api/cultivation';
import { useDivisionName, useProfile } from '../../api/profile';
import { useRead } from '../../api/query';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';

const kinds = ['ORGANIZATION', 'SME', 'PUBLIC_BODY', 'TEAM', 'INDIVIDUAL', 'PROJECT'];

/** 培育库: whom counties, departments and associations cultivate for the award. */
export function Pool() {
  const { t } = useTranslation(['cultivation', 'ui']);
  const division = useDivisionName();
  const divisions = useProfile().data?.divisions ?? [];
  const pool = useRead<Cultivation[]>(['cultivation'], () => api.GET('/cultivation'));
  return (
    <Page title={t('title')} article="第九条" lead={t('lead')}>
      <Loaded query={pool}>
        {(pool) =>
          pool.length === 0 ? (
            <Empty title={t('none')}>{t('first')}</Empty>
          ) : (
            <Panel plain>
              <Rows
                caption={t('title')}
                rows={pool}
                id={({ id }) => id}
                columns={[
                  { title: t('name'), cell: ({ text }) => text.name },
                  { title: t('kind'), cell: ({ text }) => t(`ui:track.${text.kind}`) },
                  { title: t('division'), cell: ({ text }) => division(text.division) },
                  { title: t('measures'), cell: ({ text }) => text.measures ?? '' },
                  { title: t('begun'), cell: ({ begunOn }) => day(begunOn) },
                  { title: t('ended'), cell: (row) => (row.endedOn ? day(row.endedOn) : <End cultivation={row.id} />) },
                ]}
              />
            </Panel>
          )
        }
      </Loaded>
      <Panel title={t('begin')}>
        <CommandForm<Cultivated>
          label={t('begin')}
          done={t('done')}
          run={(body) => api.POST('/cultivation', { body })}
          fields={[
            { name: 'kind', kind: 'select', label: t('kind'), required: true, options: kinds.map((value) => ({ value, label: t(`ui:track.${value}`) })) },
            { name: 'name', kind: 'text', max: 200, label: t('name'), required: true },
            { name: 'creditCode', kind: 'text', max: 18, label: t('creditCode'), help: t('creditCodeHelp') },
            {
              name: 'division',
              kind: 'select',
              label: t('division'),
              required: true,
              options: divisions.map(({ code, name }) => ({ value: code, label: name })),
            },
            { name: 'measures', kind: 'area', max: 1000, label: t('measures') },
          ]}
        />
      </Panel>
    </Page>
  );
}

function End({ cultivation }: { cultivation: string }) {
  const { t } = useTranslation('cultivation');
  return (
    <CommandForm<{ reason: string }>
      danger
      label={t('end')}
      done={t('endDone')}
      run={(body) => api.POST('/cultivation/{cultivation}/end', { params: { path: { cultivation } }, body })}
      fields={[{ name: 'reason', kind: 'text', max: 1000, label: t('reason'), required: true }]}
    />
  );
}
