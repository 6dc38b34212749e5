import { useTranslation } from 'react-i18next';
import type { Collation } from '../../api/review';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { GateSaid } from './GateSaid';
import { Answered } from './UnmetGates';

/** What each reviewer said of that which must be met before anything is scored, and what the office found. */
export function GatesSaid({ of: { gates } }: { of: Collation }) {
  const { t } = useTranslation('review');
  return gates.length === 0 ? null : (
    <Panel title={t('gates.title')} plain>
      <Rows
        caption={t('gates.title')}
        rows={gates}
        id={({ code }) => code}
        columns={[
          { title: t('gates.requirement'), cell: ({ name }) => name },
          {
            title: t('gates.said'),
            cell: ({ marks }) =>
              marks.map(({ by, answer, ...mark }) => (
                <p key={by}>
                  {by} <GateSaid of={mark} /> {answer && <Answered of={answer} />}
                </p>
              )),
          },
        ]}
      />
    </Panel>
  );
}
