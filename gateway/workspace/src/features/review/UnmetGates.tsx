import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import type { GateAnswer, Standing } from '../../api/review';
import type { Track } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { labelled } from '../../ui/words';

interface Props {
  path: { round: string; track: Track; ordinal: number };
  standings: Standing[];
}

/** Applicants of whom a reviewer found that a requirement is not met: the office looks into it, and says what it finds. */
export function UnmetGates({ path, standings }: Props) {
  const { t } = useTranslation('review');
  const unmet = standings.filter((standing) => standing.unmet.length > 0);
  return unmet.length === 0 ? null : (
    <Panel title={t('gates.doubts')}>
      <p>{t('gates.doubtsLead')}</p>
      {unmet.map(({ application, name, unmet }) => (
        <section key={application}>
          <h3>
            <Link to={places.application(application)}>{name}</Link>
          </h3>
          <ul className="plain">
            {unmet.map(({ reviewer, gate, note, answer }) => (
              <li key={`${reviewer} ${gate}`}>
                {labelled(gate, `${t('gates.unmetBy', { reviewer })} ${note}`)} {answer && <Answered of={answer} />}
              </li>
            ))}
          </ul>
          {unmet.some(({ answer }) => !answer) && <Answer path={{ ...path, application }} />}
        </section>
      ))}
    </Panel>
  );
}

function Answer({ path }: { path: Props['path'] & { application: string } }) {
  const { t } = useTranslation('review');
  return (
    <CommandForm<{ met: boolean; reason: string }>
      label={t('gates.button')}
      done={t('gates.done')}
      run={(body) => api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/gates/{application}', { params: { path }, body })}
      fields={[
        {
          name: 'met',
          kind: 'radio',
          label: t('gates.finding'),
          help: t('gates.findingHelp'),
          required: true,
          options: [
            { value: true, label: t('gates.met') },
            { value: false, label: t('gates.unmet') },
          ],
        },
        { name: 'reason', kind: 'area', max: 2000, label: t('gates.reason'), required: true },
      ]}
    />
  );
}

export function Answered({ of: { met, reason, by, at } }: { of: GateAnswer }) {
  const { t } = useTranslation('review');
  return <span className="quiet">{labelled(t(met ? 'gates.foundMet' : 'gates.foundUnmet', { by, day: day(at) }), reason)}</span>;
}
