import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationForm } from '../../api/application';
import { api } from '../../api/client';
import type { Asked } from '../../api/form';
import { useProfile } from '../../api/profile';
import { useRead } from '../../api/query';
import type { RecommendPaths } from '../../api/recommendation';
import type { Track } from '../../api/round';
import { FormField } from '../../ui/fields';
import { asShown } from '../../ui/form/answers';
import { AskedSections } from '../../ui/form/AskedSections';
import { Asking } from '../../ui/form/Asking';
import { Assessment } from '../../ui/form/Assessment';
import { isAsked, question, sections } from './questions';
import { SecretAnswers } from './SecretAnswers';

interface Props {
  asked: Asked;
  track: Track;
  ways?: RecommendPaths;
  /** 先获奖项: whether it is asked for. */
  prerequisite: boolean;
  /** As it stands now; some questions rest on others. */
  written: ApplicationForm;
  /** Whether whoever writes may declare it true. */
  applies: boolean;
}

/** 推荐渠道 that a round is open to. */
export function useWays(round: string) {
  return useRead<RecommendPaths>(['recommend-paths', round], () =>
    api.GET('/rounds/{round}/recommend-paths', { params: { path: { round } } }),
  ).data;
}

/** 申报表: what every applicant states and what its round asks, section by section. */
export function Questions({ asked, track, ways, prerequisite, written, applies }: Props) {
  const { t } = useTranslation(['application', 'ui']);
  const divisions = useProfile().data?.divisions ?? [];
  const shown = asShown(asked, written).sections;
  return (
    <Asking asked={asked}>
      {sections(track).map(({ key, names }) => (
        <Fragment key={key}>
          {key === 'report' && (
            <>
              <AskedSections sections={shown} />
              <Assessment />
            </>
          )}
          <section id={key}>
            <h3>{t(`section.${key}`)}</h3>
            {names
              .filter((name) => isAsked(name, { ways, prerequisite }, written))
              .map((name) => (
                <FormField key={name} field={question(name, track, divisions, ways, written, t, applies)} />
              ))}
            {key === 'secrets' && <SecretAnswers asked={asked} />}
          </section>
        </Fragment>
      ))}
    </Asking>
  );
}
