import { useTranslation } from 'react-i18next';
import { useDivisionName } from '../../api/profile';
import { type Interest, stateInterests, useInterests } from '../../api/recusal';
import type { Round } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { FormField } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { PaperLinks } from '../../ui/PaperLinks';
import { Relation, type Related, relations } from '../../ui/Relation';
import { Rows } from '../../ui/Rows';
import { relationOf } from './seen';
import { Standing } from './Standing';

interface Values {
  pledge: boolean;
  related?: Related;
}

interface Later {
  application: string;
  relation: string;
  pledge: boolean;
}

interface Props {
  round: Round;
  /** Who they are is on record: whoever declared in this round before that was asked goes on all the same. */
  ready: boolean;
}

/** Of whom nothing was said yet, all at once; and what was said of the others. */
export function Own({ round, ready }: Props) {
  const { t } = useTranslation('recusal');
  const interests = useInterests(round.id);
  return (
    <Panel title={t('own.title', { round: round.title })}>
      <Loaded query={interests}>
        {(all) => {
          const unsaid = all.filter(({ statedAt }) => !statedAt);
          const said = all.filter(({ statedAt }) => statedAt);
          const begun = said.some(({ seen }) => !seen);
          return (
            <>
              {all.length === 0 && <p className="quiet">{t('own.nobody')}</p>}
              {unsaid.length > 0 && (ready || begun ? <Unsaid round={round.id} of={unsaid} /> : <p className="quiet">{t('own.introduceFirst')}</p>)}
              {said.length > 0 && <Said of={said} />}
              {begun && <PaperLinks at={`/rounds/${round.id}/pledges/mine`} name={t('pledges.letter')} />}
              {(ready || begun) && <LaterOn round={round.id} of={said.filter(({ relation, ruling }) => !relation || ruling)} />}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function Unsaid({ round, of }: { round: string; of: Interest[] }) {
  const { t } = useTranslation(['recusal', 'ui']);
  const state = ({ pledge, related }: Values) => {
    const declared = relations(related);
    const none = of.map(({ application }) => application).filter((id) => declared.every(({ application }) => application !== id));
    return stateInterests(round, { pledge, none, relations: declared });
  };
  return (
    <CommandForm<Values> label={t('own.button')} done={t('own.done')} run={state}>
      <fieldset>
        <legend>{t('own.which', { count: of.length })}</legend>
        {of.map(({ application, name }) => (
          <Relation key={application} id={application} name={name} />
        ))}
      </fieldset>
      <FormField field={{ name: 'pledge', kind: 'check', label: t('ui:relation.pledge'), text: t('ui:relation.pledge'), required: true }} />
    </CommandForm>
  );
}

function Said({ of }: { of: Interest[] }) {
  const { t } = useTranslation(['recusal', 'ui']);
  const division = useDivisionName();
  return (
    <Rows
      caption={t('own.said')}
      shown
      rows={of}
      id={({ application }) => application}
      columns={[
        { title: t('ui:application.name'), cell: ({ name }) => name },
        { title: t('ui:application.division'), cell: (row) => division(row.division) },
        { title: t('relation'), cell: (one) => relationOf(t, one) ?? t('own.nothing') },
        { title: t('at'), cell: ({ statedAt }) => day(statedAt) },
        { title: t('found'), cell: (row) => row.relation && <Standing ruling={row.ruling} /> },
      ]}
    />
  );
}

/** What comes to light afterwards. */
function LaterOn({ round, of }: { round: string; of: Interest[] }) {
  const { t } = useTranslation(['recusal', 'ui']);
  if (of.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>{t('own.later')}</summary>
      <CommandForm<Later>
        danger
        label={t('own.stepBack')}
        done={t('own.done')}
        run={({ pledge, ...relation }) => stateInterests(round, { pledge, none: [], relations: [relation] })}
        fields={[
          { name: 'application', kind: 'select', label: t('ui:application.name'), required: true, options: of.map(({ application, name }) => ({ value: application, label: name })) },
          { name: 'relation', kind: 'text', max: 200, label: t('relation'), help: t('ui:relation.example'), required: true },
          { name: 'pledge', kind: 'check', label: t('ui:relation.pledge'), text: t('ui:relation.pledge'), required: true },
        ]}
      />
    </details>
  );
}
