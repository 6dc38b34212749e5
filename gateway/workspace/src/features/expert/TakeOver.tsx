import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { ReplacementPreview, StandInCandidate } from '../../api/panel';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { listed } from '../../ui/words';
import type { SeatPlace } from './Replace';

interface Props {
  path: SeatPlace;
  preview: ReplacementPreview;
  leaves: boolean;
  setLeaves: (leaves: boolean) => void;
}

/** 替换: who is free to take over, why others are not; nobody else's work changes. */
export function TakeOver({ path, preview, leaves, setLeaves }: Props) {
  const { t } = useTranslation('expert');
  const open = preview.cases.filter((one) => one.open);
  const mayTake = ({ hindered }: StandInCandidate) =>
    hindered.every(({ applicant }) => applicant) && open.some(({ name }) => !hindered.some(({ applicant }) => applicant === name));
  const free = preview.candidates.filter(mayTake);
  return (
    <Panel title={t('replace.takeOver')} article="第十八条">
      <p>{t('replace.help')}</p>
      {!preview.stoodDown && (
        <Checkbox checked={leaves} onChange={({ target }) => setLeaves(target.checked)}>
          {t('replace.leaves')}
        </Checkbox>
      )}
      {open.length === 0 ? (
        <p>{t('replace.nothing')}</p>
      ) : (
        <>
          <Candidates preview={preview} />
          {free.length === 0 ? (
            <p className="warning">{t('replace.nobodyFree')}</p>
          ) : (
            <CommandForm<{ by: string; applications: string[]; reason: string }>
              key={`${preview.version}-${leaves}`}
              label={t('replace.button')}
              done={t('replace.done')}
              initial={{ applications: open.map(({ application }) => application) }}
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
                {
                  name: 'applications',
                  kind: 'checks',
                  label: t('replace.applications'),
                  required: true,
                  options: open.map(({ application, name }) => ({ value: application, label: name })),
                },
                { name: 'reason', kind: 'area', max: 1000, label: t('replace.reason'), help: t('replace.reasonHelp'), required: true },
              ]}
            />
          )}
        </>
      )}
    </Panel>
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
