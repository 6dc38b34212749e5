import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useRounds } from '../../../api/round';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { FormOnPaper } from './FormOnPaper';

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
              <FormOnPaper
                key={round.id + track}
                decision="application"
                target={round.id}
                round={round.id}
                track={track}
                payload={(form) => ({ track, form })}
              />
            </>
          ) : (
            <p>{t('onPaper.none')}</p>
          );
        }}
      </Loaded>
    </Page>
  );
}
