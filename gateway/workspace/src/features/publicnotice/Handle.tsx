import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { enterFinding, type Objection, type Objector } from '../../api/objection';
import type { Notice } from '../../api/publicnotice';
import { useCommand } from '../../api/query';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { ProblemNote } from '../../ui/ProblemNote';
import { DecideRemoval } from './DecideRemoval';
import { Dispute } from './Dispute';
import { ProposeRemoval } from './ProposeRemoval';
import { Rule } from './Rule';

/** 核查: taken on by one, looked into, ruled on. */
export function Handle({ objection, listed }: { objection: Objection; listed: Notice['listed'] }) {
  const { t } = useTranslation('publicnotice');
  const head = useSeats()('office/head');
  if (!objection.handler) {
    return <Take objection={objection} />;
  }
  const ready = !objection.clues || objection.findings.length > 0;
  return (
    <>
      {objection.mine ? (
        <>
          {objection.named && <Who objection={objection} />}
          <details open={!ready}>
            <summary>{t('find.title')}</summary>
            <Find key={objection.findings.length} objection={objection} />
          </details>
        </>
      ) : (
        <details>
          <summary>{t('take.over', { name: objection.handler })}</summary>
          <Take objection={objection} />
        </details>
      )}
      {(objection.mine || head) && <Dispute objection={objection} />}
      <Answer objection={objection} listed={listed} ready={ready} />
    </>
  );
}

/** Ruled on, or put to whoever deliberates; from then on it is theirs, and the office enters what they signed. */
function Answer({ objection, listed, ready }: { objection: Objection; listed: Notice['listed']; ready: boolean }) {
  const { t } = useTranslation('publicnotice');
  if (objection.proposal) {
    return <DecideRemoval objection={objection.id} />;
  }
  return ready ? (
    <>
      <Rule objection={objection} />
      <ProposeRemoval objection={objection} listed={listed} />
    </>
  ) : (
    <p className="warning">{t('rule.wait')}</p>
  );
}

function Take({ objection }: { objection: Objection }) {
  const { t } = useTranslation('publicnotice');
  return (
    <CommandForm<{ clues: boolean }>
      label={t('take.button')}
      done={t('take.done')}
      run={(body) => api.POST('/objections/{objection}/handling', { params: { path: { objection: objection.id } }, body })}
      fields={[
        {
          name: 'clues',
          kind: 'radio',
          label: t('take.clues'),
          help: t('take.help'),
          required: true,
          options: [
            { value: true, label: t('take.concrete') },
            { value: false, label: t('take.vague') },
          ],
        },
      ]}
    />
  );
}

/** Asked for by its handler and kept nowhere on the screen longer than it is open. */
function Who({ objection }: { objection: Objection }) {
  const { t } = useTranslation('publicnotice');
  const asking = useCommand<void, Objector>(
    () => api.POST('/objections/{objection}/objector', { params: { path: { objection: objection.id } } }),
    t('who.done'),
  );
  const told = asking.data;
  return (
    <p>
      {told ? (
        t('who.told', { name: told.name ?? '—', contact: told.contact ?? t('who.byCode') })
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

function Find({ objection }: { objection: Objection }) {
  const { t } = useTranslation('publicnotice');
  return (
    <CommandForm<{ text: string; scan?: File }>
      label={t('find.button')}
      done={t('find.done')}
      run={({ text, scan }) => enterFinding(objection.id, text, scan)}
      fields={[
        { name: 'text', kind: 'area', max: 4000, label: t('find.text'), help: t('find.help'), required: true },
        { name: 'scan', kind: 'file', label: t('find.scan') },
      ]}
    />
  );
}
