import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import type { ReplacementPreview, StandInCandidate } from '../../api/panel';
import { CommandForm } from '../../ui/CommandForm';
import type { Field } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { listed } from '../../ui/words';
import type { SeatPlace } from './Replace';

interface Props {
  path: SeatPlace;
  /** Where the step is. */
  at: string;
  preview: ReplacementPreview;
  leaves: boolean;
  setLeaves: (leaves: boolean) => void;
}

/** 替换: who can take over, and one of them is drawn; nobody else's work changes. */
export function TakeOver({ path, at, preview, leaves, setLeaves }: Props) {
  const { t } = useTranslation('expert');
  const open = preview.cases.filter((one) => one.open);
  return (
    <Panel title={t(preview.late ? 'replace.late' : 'replace.takeOver')} article="第十八条">
      <p>{t(preview.late ? 'replace.lateHelp' : 'replace.help')}</p>
      {!preview.stoodDown && asksWhetherLeaving(preview) && (
        <Checkbox checked={leaves} onChange={({ target }) => setLeaves(target.checked)}>
          {t(preview.late ? 'replace.lateLeaves' : 'replace.leaves')}
        </Checkbox>
      )}
      {open.length === 0 ? (
        <p>{t(preview.late ? 'replace.lateNothing' : 'replace.nothing')}</p>
      ) : (
        <>
          <Candidates preview={preview} />
          <DrawOne key={`draw-${preview.version}-${leaves}`} path={path} preview={preview} leaves={leaves} />
          <ChooseOne key={`choose-${preview.version}-${leaves}`} path={path} preview={preview} leaves={leaves} />
        </>
      )}
      <p>
        <Link to={`${at}/draw`}>{t('replace.draws')}</Link>
      </p>
    </Panel>
  );
}

/** Once the step is closed, of whoever was taken in to mark anew; nothing is asked where they left the pool. */
const asksWhetherLeaving = ({ late, leftPool, cases }: ReplacementPreview) => !late || (!leftPool && cases.some((one) => one.late && !one.submitted));

type OfSeat = Pick<Props, 'path' | 'preview' | 'leaves'>;

interface Open {
  applications: string[];
  reason: string;
}

/** What is asked however somebody is found. */
function useAsked({ preview }: Pick<Props, 'preview'>): { initial: { applications: string[] }; fields: Field[] } {
  const { t } = useTranslation('expert');
  const open = preview.cases.filter((one) => one.open);
  return {
    initial: { applications: atIssue(preview, open).map(({ application }) => application) },
    fields: [
      {
        name: 'applications',
        kind: 'checks',
        label: t('replace.applications'),
        required: true,
        options: open.map(({ application, name }) => ({ value: application, label: name })),
      },
      { name: 'reason', kind: 'area', max: 1000, label: t('replace.reason'), help: t('replace.reasonHelp'), required: true },
    ],
  };
}

/** Whoever cannot go on is replaced in all; once the step is closed, only where somebody should have stepped back. */
const atIssue = ({ late }: ReplacementPreview, open: ReplacementPreview['cases']) =>
  late && open.length > 1 ? open.filter(({ obstacle, doubtful }) => obstacle || doubtful) : open;

/** 替补抽取: of whoever can take over all that is chosen, before a witness. */
function DrawOne({ path, preview, leaves }: OfSeat) {
  const { t } = useTranslation('expert');
  const { initial, fields } = useAsked({ preview });
  return (
    <>
      <h3>{t('replace.draw')}</h3>
      <p>{t('replace.drawHelp')}</p>
      <CommandForm<Open>
        label={t('replace.draw')}
        done={t('replace.drawPrepared')}
        initial={initial}
        run={(body) =>
          api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/replacement/draw', {
            params: { path, header: { 'If-Match': `"${preview.version}"` } },
            body: { ...body, leaves },
          })
        }
        fields={fields}
      />
    </>
  );
}

/** 指定替补: only with the reason why nobody is drawn. */
function ChooseOne({ path, preview, leaves }: OfSeat) {
  const { t } = useTranslation('expert');
  const { initial, fields } = useAsked({ preview });
  const open = preview.cases.filter((one) => one.open);
  const mayTake = ({ hindered }: StandInCandidate) =>
    hindered.every(({ applicant }) => applicant) && open.some(({ name }) => !hindered.some(({ applicant }) => applicant === name));
  const free = preview.candidates.filter(mayTake);
  return free.length === 0 ? (
    <p className="warning">{t('replace.nobodyFree')}</p>
  ) : (
    <details>
      <summary>{t('replace.choose')}</summary>
      <p>{t('replace.chooseHelp')}</p>
      <CommandForm<Open & { by: string; byHand: string }>
        label={t('replace.button')}
        done={t('replace.done')}
        initial={initial}
        run={(body) =>
          api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/replacement', {
            params: { path, header: { 'If-Match': `"${preview.version}"` } },
            body: { ...body, leaves },
          })
        }
        fields={[
          {
            name: 'by',
            kind: 'select',
            label: t('replace.by'),
            required: true,
            options: free.map(({ expert, name, employer }) => ({ value: expert, label: `${name}（${employer}）` })),
          },
          ...fields,
          { name: 'byHand', kind: 'area', max: 1000, label: t('replace.byHand'), help: t('replace.byHandHelp'), required: true },
        ]}
      />
    </details>
  );
}

/** Whoever can take over all comes first. */
function Candidates({ preview }: Pick<Props, 'preview'>) {
  const { t } = useTranslation('expert');
  const why = ({ hindered }: StandInCandidate) =>
    hindered.length === 0
      ? t('replace.free')
      : listed(hindered.map(({ obstacle, applicant }) => [applicant, t(`replace.obstacle.${obstacle}`)].filter(Boolean).join('：')));
  return (
    <Rows
      caption={t('replace.candidates')}
      shown
      rows={preview.candidates.toSorted((a, b) => a.hindered.length - b.hindered.length)}
      id={({ expert }) => expert}
      columns={[
        { title: t('name'), cell: ({ name }) => name },
        { title: t('employer'), cell: ({ employer }) => employer },
        { title: t('specialities'), cell: ({ specialities }) => listed(specialities) },
        {
          title: t('replace.taking'),
          cell: ({ taking }) => (preview.most === undefined ? t('draw.loadOf', { count: taking }) : t('replace.of', { taking, most: preview.most })),
        },
        { title: t('replace.mayTake'), cell: why },
      ]}
    />
  );
}
