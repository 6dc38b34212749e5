import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, tenant } from '../../api/client';
import { places } from '../../api/places';
import { type Training, type TrainingText, useTraining } from '../../api/training';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { ExpertPicker } from '../../ui/ExpertPicker';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { listed } from '../../ui/words';
import { questions } from './Trainings';

/** One training: the sheet to be signed there, what was signed, and who came. */
export function TrainingPage() {
  const { t } = useTranslation('training');
  const { training: id = '' } = useParams();
  const address = `/api/${tenant}/award/trainings/${id}/sign-in-sheet`;
  return (
    <Loaded query={useTraining(id)}>
      {(training) => (
        <Page title={training.text.subject} trail={[{ to: `${places.round(training.round)}/trainings`, label: t('title') }]}>
          <Panel plain>
            <Facts
              of={[
                [t('on'), day(training.text.on)],
                [t('place'), training.text.place],
                [t('expected'), training.text.expected.join('、')],
                [t('attended'), training.attended],
              ]}
            />
          </Panel>
          <Panel title={t('sheet.title')}>
            <p className="row">
              <a href={`${address}/docx`}>{t('sheet.docx')}</a>
              <a href={`${address}/pdf`}>{t('sheet.pdf')}</a>
            </p>
            <SignedPages address={`/trainings/${id}/sheets`} pages={training.sheets} version={training.version} label={t('sheet.signed')} adds />
          </Panel>
          {training.attended !== undefined && <Experts key={training.version} training={training} />}
          {training.attended === undefined && <Ahead key={training.version} training={training} />}
        </Page>
      )}
    </Loaded>
  );
}

/** 参加培训的评审专家: what the pool shows of each. */
function Experts({ training: { id, version, experts } }: { training: Training }) {
  const { t } = useTranslation('training');
  return (
    <Panel title={t('experts.title')}>
      <p>{experts.length > 0 ? listed(experts.map(({ name }) => name)) : t('experts.none')}</p>
      <CommandForm<{ experts: string[] }>
        label={t('experts.button')}
        done={t('experts.done')}
        initial={{ experts: experts.map(({ expert }) => expert) }}
        run={(body) => api.PUT('/trainings/{training}/experts', { params: { path: { training: id }, header: { 'If-Match': `"${version}"` } }, body })}
      >
        <ExpertPicker name="experts" label={t('experts.label')} chosen={experts} />
      </CommandForm>
    </Panel>
  );
}

function Ahead({ training: { id, version, text } }: { training: Training }) {
  const { t } = useTranslation('training');
  const params = { path: { training: id }, header: { 'If-Match': `"${version}"` } };
  return (
    <>
      <Panel title={t('held.title')}>
        <CommandForm<{ attended: number }>
          label={t('held.button')}
          done={t('held.done')}
          run={(body) => api.POST('/trainings/{training}/attendance', { params, body })}
          fields={[{ name: 'attended', kind: 'number', min: 0, max: 100_000, label: t('attended'), required: true }]}
        />
      </Panel>
      <Panel title={t('change.title')}>
        <CommandForm<TrainingText>
          label={t('change.button')}
          done={t('change.done')}
          initial={text}
          run={(body) => api.PUT('/trainings/{training}', { params, body })}
          fields={questions(t)}
        />
      </Panel>
    </>
  );
}
