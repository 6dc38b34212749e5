import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useApplication } from '../../../api/application';
import { api } from '../../../api/client';
import { useRead } from '../../../api/query';
import type { Rubric, Sheet } from '../../../api/review';
import { type Track, stageOf, useRound } from '../../../api/round';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { PaperLinks } from '../../../ui/PaperLinks';
import { Reading } from '../../../ui/reading/Reading';
import { useStageName } from '../../../ui/useStageName';
import { Defender } from './Defender';
import { StepWidth } from './Mark';
import { SheetForm } from './SheetForm';

/** 申报材料 of an applicant, as whoever keeps them shows them. */
export type Materials = ComponentType<{ application: string }>;

/** 评分表 of one reviewer on one applicant. */
export function SheetPage({ materials: Materials }: { materials: Materials }) {
  const { t } = useTranslation(['review', 'ui']);
  const called = useStageName();
  const { round = '', track = '', ordinal = '', application = '' } = useParams();
  const at = { round, track: track as Track, ordinal: Number(ordinal) };
  const path = { ...at, application };
  const rubric = useRead<Rubric>(['rubric', at], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/rubric', { params: { path: at } }),
  );
  const sheet = useRead<Sheet>(['sheet', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/sheets/{application}', { params: { path } }),
  );
  const dossier = useApplication(application);
  const stage = stageOf(useRound(round).data, track, at.ordinal);
  const name = dossier.data?.row.name ?? '';
  return (
    <Page
      title={t('sheet.title', { name })}
      article={stage?.article}
      lead={t('sheet.lead', { step: rubric.data?.step ?? 5 })}
      trail={[{ to: '/assignments', label: t('sheet.mine') }]}
      aside={stage && <span>{called(stage)}</span>}
    >
      {stage?.kind === 'DEFENSE' && (
        <p>
          <Defender application={application} />
        </p>
      )}
      <Loaded query={rubric}>
        {(rubric) => (
          <Loaded query={sheet}>
            {(sheet) => (
              <Reading>
                <StepWidth value={rubric.step}>
                  <SheetForm key={String(sheet.submitted)} path={path} rubric={rubric} sheet={sheet} materials={<Materials application={application} />} />
                </StepWidth>
                {sheet.submitted && <PaperLinks at={`/rounds/${round}/tracks/${track}/steps/${ordinal}/sheets/${application}`} name={t('papers.sheet')} />}
              </Reading>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
