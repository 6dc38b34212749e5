import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ApplicationRow } from '../../api/application';
import { api } from '../../api/client';
import { type Attendee, useBenches } from '../../api/deliberation';
import type { Track } from '../../api/round';
import type { Vote } from '../../api/vote';
import { keyOf, named, same } from '../../ui/attendees';
import { CommandForm } from '../../ui/CommandForm';
import { FormField } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { listed } from '../../ui/words';
import { choices, toCount, type Values, votersOf } from './count';

interface Props {
  path: { round: string; track: Track };
  article: string;
  rows: ApplicationRow[];
  vote: Vote;
}

const numbers = ['present', 'inFavour', 'against', 'abstained'] as const;

/** 录入计票结果, for everybody at once; the policy's rule decides who goes on. */
export function Count(props: Props) {
  const benches = useBenches(props.path.round, true);
  return <Loaded query={benches}>{(all) => <Counting {...props} seated={all.find(({ body }) => body === 'DELIBERATOR')?.seated ?? []} />}</Loaded>;
}

function Counting({ path, article, rows, vote, seated }: Props & { seated: Attendee[] }) {
  const { t } = useTranslation('vote');
  const open = vote.ballot === 'OPEN';
  return (
    <Panel title={t('enter.title')} article={article}>
      <p>{t('enter.lead')}</p>
      <CommandForm<Values>
        label={t('enter.button')}
        done={t('enter.done')}
        initial={{ tallies: Object.fromEntries(rows.map(({ id }) => [id, { stepped: stepping(vote, id, seated) }])) } as Partial<Values>}
        run={(values) => api.POST('/rounds/{round}/tracks/{track}/vote', { params: { path }, body: toCount(rows, seated, open)(values) })}
        fields={[
          { name: 'entitled', kind: 'number', min: 1, max: 1000, label: t('entitled'), required: true },
          { name: 'documentNumber', kind: 'text', max: 100, label: t('document'), required: true },
          { name: 'date', kind: 'date', label: t('date'), required: true },
          ...(seated.length > 0
            ? [{ name: 'seats', kind: 'checks' as const, label: t(open ? 'voters.open' : 'voters.secret'), help: t('voters.seatedHelp'), options: seated.map(boxed) }]
            : []),
          { name: 'guests', kind: 'area', max: 5000, label: t(open ? 'voters.openOthers' : 'voters.secretOthers'), help: t('voters.help') },
        ]}
      >
        {rows.map(({ id, name }) => (
          <One key={id} id={id} name={name} open={open} seated={seated} declared={vote.declared[id] ?? []} />
        ))}
      </CommandForm>
    </Panel>
  );
}

function One({ id, name, open, seated, declared }: { id: string; name: string; open: boolean; seated: Attendee[]; declared: Attendee[] }) {
  const { t } = useTranslation('vote');
  const voters = votersOf(seated, { seats: Form.useWatch('seats'), guests: Form.useWatch('guests') });
  const help = declared.length > 0 ? t('voters.declared', { names: listed(named(declared)) }) : undefined;
  return (
    <fieldset>
      <legend>{name}</legend>
      {open ? (
        <>
          {help && <p className="warning">{help}</p>}
          {voters.length === 0 && <p className="quiet">{t('voters.first')}</p>}
          {voters.length > 0 && choices.map((choice) => <FormField key={choice} field={{ name: ['tallies', id, 'by', choice], kind: 'checks', label: t(`by.${choice}`), options: voters.map(boxed) }} />)}
        </>
      ) : (
        <>
          {voters.length > 0 && <FormField field={{ name: ['tallies', id, 'stepped'], kind: 'checks', label: t('voters.stepped'), help: help ?? t('voters.steppedHelp'), options: voters.map(boxed) }} />}
          {numbers.map((number) => (
            <FormField key={number} field={{ name: ['tallies', id, number], kind: 'number', min: 0, max: 1000, label: t(number), required: true }} />
          ))}
        </>
      )}
      <FormField field={{ name: ['tallies', id, 'reason'], kind: 'area', label: t('reason'), help: t('reasonHelp') }} />
    </fieldset>
  );
}

const boxed = (one: Attendee) => ({ value: keyOf(one), label: one.name });

/** Whoever declared an interest stands there beforehand. */
const stepping = ({ declared }: Vote, id: string, seated: Attendee[]) =>
  seated.filter((who) => (declared[id] ?? []).some((one) => same(one, who))).map(keyOf);
