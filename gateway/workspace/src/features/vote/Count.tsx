import { useTranslation } from 'react-i18next';
import type { ApplicationRow } from '../../api/application';
import { api } from '../../api/client';
import type { Track } from '../../api/round';
import type { Cast, Tally, Vote, VoteCount } from '../../api/vote';
import { CommandForm } from '../../ui/CommandForm';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { names } from '../../ui/words';

interface Props {
  path: { round: string; track: Track };
  article: string;
  rows: ApplicationRow[];
  ballot: Vote['ballot'];
}

type Entered = Omit<Tally, 'application' | 'votes'> & { by?: Record<Cast['choice'], string | undefined> };
type Values = Omit<VoteCount, 'tallies'> & { tallies: Record<string, Entered> };

const numbers = ['present', 'inFavour', 'against', 'abstained'] as const;
const choices = ['IN_FAVOUR', 'AGAINST', 'ABSTAINED'] as const;
export const counts = { IN_FAVOUR: 'inFavour', AGAINST: 'against', ABSTAINED: 'abstained' } as const;

/** Of an open ballot the names are what is counted. */
export function tallied(application: string, { by, ...numbers }: Entered): Tally {
  if (!by) {
    return { ...numbers, application };
  }
  const votes = choices.flatMap((choice) => names(by[choice]).map((name) => ({ name, choice })));
  const of = (choice: Cast['choice']) => votes.filter((cast) => cast.choice === choice).length;
  return { application, reason: numbers.reason, votes, present: votes.length, inFavour: of('IN_FAVOUR'), against: of('AGAINST'), abstained: of('ABSTAINED') };
}

/** 录入计票结果, for everybody at once; the policy's rule decides who goes on. */
export function Count({ path, article, rows, ballot }: Props) {
  const { t } = useTranslation('vote');
  return (
    <Panel title={t('enter.title')} article={article}>
      <p>{t('enter.lead')}</p>
      <CommandForm<Values>
        label={t('enter.button')}
        done={t('enter.done')}
        run={({ tallies, ...rest }) =>
          api.POST('/rounds/{round}/tracks/{track}/vote', {
            params: { path },
            body: { ...rest, tallies: rows.map(({ id }) => tallied(id, tallies[id]!)) },
          })
        }
        fields={[
          { name: 'entitled', kind: 'number', min: 1, max: 1000, label: t('entitled'), required: true },
          { name: 'documentNumber', kind: 'text', max: 100, label: t('document'), required: true },
          { name: 'date', kind: 'date', label: t('date'), required: true },
        ]}
      >
        {rows.map(({ id, name }) => (
          <fieldset key={id}>
            <legend>{name}</legend>
            {ballot === 'OPEN'
              ? choices.map((choice) => (
                  <FormField
                    key={choice}
                    field={{ name: ['tallies', id, 'by', choice], kind: 'area', max: 5000, label: t(`by.${choice}`), help: t('by.help') }}
                  />
                ))
              : numbers.map((number) => (
                  <FormField
                    key={number}
                    field={{ name: ['tallies', id, number], kind: 'number', min: 0, max: 1000, label: t(number), required: true }}
                  />
                ))}
            <FormField field={{ name: ['tallies', id, 'reason'], kind: 'area', label: t('reason'), help: t('reasonHelp') }} />
          </fieldset>
        ))}
      </CommandForm>
    </Panel>
  );
}
