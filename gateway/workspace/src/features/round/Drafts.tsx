import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useRead } from '../../api/query';
import type { Draft, Round } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';

interface Extension {
  draft: string;
  to: string;
  reason: string;
}

/** 个别延期: who has begun and not handed in, by name alone, and more time for one of them. */
export function Drafts({ round }: { round: Round }) {
  const { t } = useTranslation(['round', 'ui']);
  const drafts = useRead<Draft[]>(['drafts', round.id], () => api.GET('/rounds/{round}/drafts', { params: { path: { round: round.id } } })).data;
  if (!drafts?.length) {
    return null;
  }
  const named = ({ name, track, id }: Draft) => t('drafts.named', { name: name || t('drafts.unnamed', { id: id.slice(-6) }), track: t(`ui:track.${track}`) });
  return (
    <Panel title={t('drafts.title')} article="第十三条(一)" plain>
      <p>{t('drafts.lead')}</p>
      <Rows
        caption={t('drafts.title')}
        rows={drafts}
        id={({ id }) => id}
        columns={[
          { title: t('drafts.who'), cell: named },
          { title: t('drafts.until'), cell: ({ extendedTo }) => (extendedTo ? <>{day(extendedTo)} <span className="quiet">{t('drafts.own')}</span></> : day(round.windowTo)) },
        ]}
      />
      <details>
        <summary>{t('drafts.extend')}</summary>
        <CommandForm<Extension>
          label={t('drafts.extend')}
          done={t('drafts.extended')}
          run={({ draft, ...body }) => api.POST('/applications/{application}/extension', { params: { path: { application: draft } }, body })}
          fields={[
            { name: 'draft', kind: 'select', label: t('drafts.who'), required: true, options: drafts.map((one) => ({ value: one.id, label: named(one) })) },
            { name: 'to', kind: 'date', label: t('drafts.to'), required: true },
            { name: 'reason', kind: 'area', max: 1000, label: t('drafts.reason'), required: true },
          ]}
        />
      </details>
    </Panel>
  );
}
