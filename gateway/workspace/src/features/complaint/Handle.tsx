import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type Closing, type Complainant, type Complaint, type ComplaintClosing, type ComplaintWords, complaintFile } from '../../api/complaint';
import { useCommand } from '../../api/query';
import { CommandForm } from '../../ui/CommandForm';
import { ProblemNote } from '../../ui/ProblemNote';
import { Facts } from '../../ui/Rows';
import { Concern } from './Concern';

/** Taken on by one, read by that one alone, and answered. */
export function Handle({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaint');
  const { mine, free, handler, named, closedAt } = complaint;
  if (!mine) {
    return closedAt || !free ? null : <Take of={complaint} label={handler ? t('take.over') : t('take.button')} />;
  }
  return (
    <>
      <Words of={complaint} />
      {named && <Who of={complaint} />}
      {!closedAt && (
        <>
          <GiveBack of={complaint} />
          <Concern of={complaint} />
          <Close of={complaint} />
        </>
      )}
    </>
  );
}

function Take({ of: { id }, label }: { of: Complaint; label: string }) {
  const { t } = useTranslation('complaint');
  return (
    <>
      <p className="quiet">{t('take.help')}</p>
      <CommandForm<object>
        label={label}
        done={t('take.done')}
        run={() => api.POST('/complaints/{complaint}/handling', { params: { path: { complaint: id } } })}
      />
    </>
  );
}

/** Asked for by its handler and kept nowhere on the screen longer than it is open. */
function Words({ of: { id } }: { of: Complaint }) {
  const { t } = useTranslation('complaint');
  const asking = useCommand<void, ComplaintWords>(
    () => api.POST('/complaints/{complaint}/words', { params: { path: { complaint: id } } }),
    t('words.done'),
  );
  const told = asking.data;
  if (!told) {
    return (
      <p>
        <Button loading={asking.isPending} onClick={() => asking.mutate()}>
          {t('words.button')}
        </Button>{' '}
        <span className="quiet">{t('words.help')}</span>
        {asking.error && <ProblemNote problem={asking.error} />}
      </p>
    );
  }
  return (
    <Facts
      of={[
        [t('words.about'), told.about],
        [
          t('words.text'),
          <div key="text" className="written">
            {told.text}
          </div>,
        ],
        [t('words.reason'), told.reason],
        [t('files'), told.files.length > 0 ? <Files key="files" complaint={id} files={told.files} /> : undefined],
      ]}
    />
  );
}

function Files({ complaint, files }: { complaint: string; files: ComplaintWords['files'] }) {
  const { t } = useTranslation('complaint');
  return (
    <ul>
      {files.map(({ id, name, bytes }) => (
        <li key={id}>
          <a href={complaintFile(complaint, id)} download>
            {name}
          </a>{' '}
          <span className="quiet">{t('size', { size: Math.ceil(bytes / 1024) })}</span>
        </li>
      ))}
    </ul>
  );
}

function Who({ of: { id } }: { of: Complaint }) {
  const { t } = useTranslation('complaint');
  const asking = useCommand<void, Complainant>(
    () => api.POST('/complaints/{complaint}/complainant', { params: { path: { complaint: id } } }),
    t('who.done'),
  );
  const told = asking.data;
  return (
    <p>
      {told ? (
        t('who.told', { name: told.name ?? '—', contact: told.contact ?? '—' })
      ) : (
        <Button loading={asking.isPending} onClick={() => asking.mutate()}>
          {t('who.button')}
        </Button>
      )}{' '}
      <span className="quiet">{t('who.help')}</span>
      {asking.error && <ProblemNote problem={asking.error} />}
    </p>
  );
}

/** 交回: nobody takes it over from whoever has it. */
function GiveBack({ of: { id } }: { of: Complaint }) {
  const { t } = useTranslation('complaint');
  return (
    <details>
      <summary>{t('return.title')}</summary>
      <CommandForm<{ reason: string }>
        label={t('return.button')}
        done={t('return.done')}
        run={(body) => api.POST('/complaints/{complaint}/return', { params: { path: { complaint: id } }, body })}
        fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('return.reason'), help: t('return.help'), required: true }]}
      />
    </details>
  );
}

const closings: Closing[] = ['FOUNDED', 'UNFOUNDED', 'REFERRED', 'BELONGS_TO_OBJECTION'];

function Close({ of: { id } }: { of: Complaint }) {
  const { t } = useTranslation('complaint');
  return (
    <details>
      <summary>{t('close.title')}</summary>
      <CommandForm<ComplaintClosing>
        label={t('close.button')}
        done={t('close.done')}
        run={(body) => api.POST('/complaints/{complaint}/answer', { params: { path: { complaint: id } }, body })}
        fields={[
          {
            name: 'closing',
            kind: 'radio',
            label: t('close.how'),
            required: true,
            options: closings.map((closing) => ({ value: closing, label: t(`closing.${closing}`) })),
          },
          { name: 'found', kind: 'area', max: 4000, label: t('found'), help: t('close.foundHelp') },
          { name: 'answer', kind: 'area', max: 4000, label: t('answer'), help: t('close.answerHelp'), required: true },
          { name: 'document', kind: 'text', max: 100, label: t('document') },
        ]}
      />
    </details>
  );
}
