import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type AgencySelection, useAgencySelections } from '../../api/agency';
import type { Round } from '../../api/round';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { listed } from '../../ui/words';
import { useStageName } from '../../ui/useStageName';

/** 评审机构: who reviews which steps of the round, by which decision. */
export function ReviewAgencies({ round }: { round: Round }) {
  const { t } = useTranslation(['round', 'ui']);
  const called = useStageName();
  const standing = (useAgencySelections(round.id).data ?? []).filter(({ ending }) => !ending);
  const steps = ({ decision }: AgencySelection) =>
    round.stages
      .filter(({ track, ordinal }) => decision.steps.some((step) => step.track === track && step.ordinal === ordinal))
      .map((stage) => t('agency.step', { track: t(`ui:track.${stage.track}`), step: called(stage) }));
  return standing.length === 0 ? null : (
    <Panel title={t('agencies')} article="第八条(三)" plain>
      <Rows
        caption={t('agencies')}
        rows={standing}
        id={({ id }) => id}
        columns={[
          { title: t('agency.name'), cell: ({ id, name }) => <Link to={`/agency-selections/${id}`}>{name}</Link> },
          { title: t('agency.steps'), cell: (selection) => listed(steps(selection)) },
          { title: t('agency.document'), cell: ({ decision }) => decision.documentNumber },
          { title: t('agency.contract'), cell: ({ decision }) => decision.contractNumber ?? '—' },
        ]}
      />
    </Panel>
  );
}
