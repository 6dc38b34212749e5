import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApplicationForm, useApplication } from '../../../api/application';
import { useAsked } from '../../../api/form';
import type { OpenEntry } from '../../../api/paper';
import type { Track } from '../../../api/round';
import { Answers } from '../../../ui/form/Answers';
import { Loaded } from '../../../ui/Loaded';
import { Facts } from '../../../ui/Rows';
import { called, sections } from '../questions';
import { useStated } from '../useStated';

/** 代录申报: what was read off the paper, in the words of the form, to be compared with the scan. */
export function HandedIn({ entry: { target: round, payload } }: { entry: OpenEntry }) {
  const { track, form } = JSON.parse(payload) as { track: Track; form: ApplicationForm };
  return <Said round={round} track={track} form={form} />;
}

/** 代录补充材料: the same of what its applicant signed anew. */
export function Supplemented({ entry: { target, payload } }: { entry: OpenEntry }) {
  const { form } = JSON.parse(payload) as { form: ApplicationForm };
  return <Loaded query={useApplication(target)}>{({ row }) => <Said round={row.round} track={row.track} form={form} />}</Loaded>;
}

function Said({ round, track, form }: { round: string; track: Track; form: ApplicationForm }) {
  const { t } = useTranslation(['application', 'ui']);
  const stated = useStated();
  const asked = useAsked(round, track).data;
  return (
    <>
      <Facts
        of={[
          [t('ui:application.track'), t(`ui:track.${track}`)],
          ...sections(track)
            .flatMap(({ names }) => names)
            .filter((name) => form[name] !== undefined && form[name] !== null)
            .map((name): [string, ReactNode] => [t(called(name, track)), <span key={name} className="written">{stated(name, form[name])}</span>]),
        ]}
      />
      {asked && form.answers && <Answers asked={asked} application={form} />}
    </>
  );
}
