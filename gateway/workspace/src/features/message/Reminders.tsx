import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Reminder, StuckLetter } from '../../api/message';
import { useCommand, useRead } from '../../api/query';
import { useRounds } from '../../api/round';
import { useUnits } from '../../api/units';
import { Due } from '../../ui/Due';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { ProblemNote } from '../../ui/ProblemNote';
import { Rows } from '../../ui/Rows';
import { RoundChoice } from './RoundChoice';

/** 批量提醒: who has not acted, and exactly what they would read, before anything is sent. */
export function Reminders() {
  const { t } = useTranslation('message');
  const rounds = useRounds().data ?? [];
  const [chosen, choose] = useState<string>();
  const round = chosen ?? rounds.find(({ state }) => state === 'ANNOUNCED')?.id;
  const reminders = useRead<Reminder[]>(
    ['reminders', round],
    () => api.GET('/rounds/{round}/reminders', { params: { path: { round: round! } } }),
    round !== undefined,
  );
  return (
    <Page title={t('reminders.title')} lead={t('reminders.lead')} trail={[{ to: '/messages', label: t('title') }]}>
      <RoundChoice round={round} choose={choose} />
      {round ? (
        <Loaded query={reminders}>
          {(awaited) =>
            awaited.length === 0 ? (
              <Empty title={t('reminders.none')}>{t('reminders.willCome')}</Empty>
            ) : (
              awaited.map((one) => <Awaited key={one.id} round={round} reminder={one} />)
            )
          }
        </Loaded>
      ) : (
        <Empty title={t('reminders.none')}>{t('reminders.willCome')}</Empty>
      )}
      <Stuck />
    </Page>
  );
}

function Awaited({ round, reminder }: { round: string; reminder: Reminder }) {
  const { t } = useTranslation(['message', 'ui']);
  const what = [t(`awaited.${reminder.kind}`), reminder.track && t(`ui:track.${reminder.track}`)].filter(Boolean).join(' · ');
  const units = useUnits('county', 'member', 'department', 'association');
  const path = { round, reminder: reminder.id };
  const send = useCommand(() => api.POST('/rounds/{round}/reminders/{reminder}', { params: { path }, body: { names: reminder.names, due: reminder.due } }), t('reminders.sent'));
  const named = (name: string) => units.find(({ kind, code }) => `${kind}/${code}` === name)?.name ?? (name === 'office' ? t('reminders.office') : name);
  const count = reminder.names.length;
  return (
    <Panel title={what}>
      <Due last={reminder.due} />
      {count === 0 ? (
        <p className="quiet">{t('reminders.nobody')}</p>
      ) : (
        <>
          <p>{t('reminders.who', { count })}</p>
          <ul>
            {reminder.names.map((name, index) => (
              <li key={`${name}${index}`}>{named(name)}</li>
            ))}
          </ul>
          <p className="quiet">{t('reminders.reads')}</p>
          <blockquote>
            <strong>{reminder.subject}</strong>
            <p className="told">{reminder.text}</p>
          </blockquote>
          {send.error && <ProblemNote problem={send.error} />}
          <Button type="primary" loading={send.isPending} onClick={() => send.mutate({})}>
            {t('reminders.send', { count })}
            <span className="unseen">{`：${what}`}</span>
          </Button>
        </>
      )}
    </Panel>
  );
}

/** Mail that could not be sent yet: who looks after the server must know. */
function Stuck() {
  const { t } = useTranslation('message');
  const stuck = useRead<StuckLetter[]>(['letters', 'stuck'], () => api.GET('/letters/stuck')).data ?? [];
  return stuck.length === 0 ? null : (
    <Panel title={t('stuck.title')}>
      <p>{t('stuck.lead')}</p>
      <Rows
        caption={t('stuck.title')}
        rows={stuck}
        id={({ message }) => message}
        columns={[
          { title: t('stuck.message'), cell: ({ message }) => message },
          { title: t('stuck.attempts'), cell: ({ attempts }) => attempts },
          { title: t('stuck.reason'), cell: ({ reason }) => reason },
        ]}
      />
    </Panel>
  );
}
