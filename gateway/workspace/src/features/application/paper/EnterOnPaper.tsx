import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { ApplicationForm } from '../../../api/application';
import { type Asked, useAsked } from '../../../api/form';
import { type Track, useRounds } from '../../../api/round';
import { CommandForm } from '../../../ui/CommandForm';
import { PaperFields } from '../../../ui/DecisionForm';
import { tidied } from '../../../ui/form/answers';
import { Loaded } from '../../../ui/Loaded';
import { Page, Panel } from '../../../ui/Page';
import { enterPaper, type Paper } from '../../../ui/paper';
import { Questions, useWays } from '../Questions';

/** 代录申报: the office enters the form that an applicant signed on paper; a second officer confirms it. */
export function EnterOnPaper() {
  const { t } = useTranslation(['application', 'ui']);
  const [chosen, choose] = useSearchParams();
  const rounds = useRounds();
  return (
    <Page title={t('onPaper.title')} article="第十三条(一)" lead={t('onPaper.lead')} trail={[{ to: '/applications', label: t('list.title') }]}>
      <Loaded query={rounds}>
        {(all) => {
          const open = all.filter(({ state }) => state === 'ANNOUNCED');
          const round = open.find(({ id }) => id === chosen.get('round')) ?? open[0];
          const tracks = [...new Set(round?.stages.map((stage) => stage.track))];
          const track = tracks.find((one) => one === chosen.get('track')) ?? tracks[0];
          return round && track ? (
            <>
              <p className="row">
                <Select
                  aria-label={t('onPaper.round')}
                  style={{ width: 'min(20rem, 100%)' }}
                  value={round.id}
                  onChange={(id) => choose({ round: id })}
                  options={open.map(({ id, title }) => ({ value: id, label: title }))}
                />
                <Select
                  aria-label={t('mine.as')}
                  style={{ width: 'min(14rem, 100%)' }}
                  value={track}
                  onChange={(track) => choose({ round: round.id, track })}
                  options={tracks.map((track) => ({ value: track, label: t(`ui:track.${track}`) }))}
                />
              </p>
              <Sheet key={round.id + track} round={round.id} track={track} />
            </>
          ) : (
            <p>{t('onPaper.none')}</p>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Sheet({ round, track }: { round: string; track: Track }) {
  const asked = useAsked(round, track);
  return <Loaded query={asked}>{(asked) => <Entry round={round} track={track} asked={asked} />}</Loaded>;
}

function Entry({ round, track, asked }: { round: string; track: Track; asked: Asked }) {
  const { t } = useTranslation(['application', 'ui']);
  const navigate = useNavigate();
  const ways = useWays(round);
  const [form] = Form.useForm<ApplicationForm & { paper: Paper }>();
  const [written, setWritten] = useState<ApplicationForm>({});
  const change = () => {
    if (form.getFieldValue('recommendPath') !== written.recommendPath) {
      form.setFieldValue('recommender', undefined); // who was named for the other way cannot stand for this one
    }
    setWritten(tidied(asked, form.getFieldsValue()));
  };
  return (
    <Panel title={t('edit.form')}>
      <p className="warning">{t('onPaper.signed')}</p>
      <CommandForm<ApplicationForm & { paper: Paper }>
        form={form}
        label={t('ui:paper.button')}
        done={t('ui:paper.done')}
        change={change}
        run={({ paper, ...stated }) =>
          enterPaper('application', round, { track, form: tidied(asked, stated) }, { ...paper, onBehalfOf: 'applicant/self' })
        }
        after={() => navigate('/paper-entries')}
      >
        <Questions asked={asked} track={track} ways={ways} prerequisite written={written} applies />
        <p className="warning">{t('edit.stateSecrets')}</p>
        <PaperFields kinds={[]} />
      </CommandForm>
    </Panel>
  );
}
