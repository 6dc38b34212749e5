import { useTranslation } from 'react-i18next';
import type { ApplicationRow } from '../../api/application';
import { api } from '../../api/client';
import type { Track } from '../../api/round';
import type { Tally, VoteCount } from '../../api/vote';
import { CommandForm } from '../../ui/CommandForm';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';

interface Props {
  path: { round: string; track: Track };
  article: string;
  rows: ApplicationRow[];
}

type Values = Omit<VoteCount, 'tallies'> & { tallies: Record<string, Omit<Tally, 'application'>> };

const numbers = ['present', 'inFavour', 'against', 'abstained'] as const;

/** 录入计票结果, for everybody at once; the policy's rule decides who goes on. */
export function Count({ path, article, rows }: Props) {
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
            body: { ...rest, tallies: rows.map(({ id }) => ({ ...tallies[id]!, application: id })) },
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
            {numbers.map((number) => (
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
