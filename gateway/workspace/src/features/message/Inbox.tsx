import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useMessages } from '../../api/message';
import { useCommand } from '../../api/query';
import { useSeats } from '../../api/session';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { MailChoice } from './MailChoice';
import { RoundChoice } from './RoundChoice';
import { Told } from './Told';

/** 通知: what was told to the reader and to the reader's seats; what is not read yet comes first. */
export function Inbox() {
  const { t } = useTranslation('message');
  const [round, choose] = useState<string>();
  const office = useSeats()('office/officer', 'office/head');
  const unread = useMessages(false, round);
  const read = useMessages(true, round);
  const all = useCommand(
    () => api.POST('/my/messages/read', { params: { query: { round } } }),
    t('allRead'),
  );
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="row">
        <RoundChoice round={round} choose={choose} every />
        <Button disabled={!unread.data?.length} loading={all.isPending} onClick={() => all.mutate({})}>
          {t('readAll')}
        </Button>
        <MailChoice />
        {office && <Link to="/messages/reminders">{t('reminders.title')}</Link>}
        {office && <Link to="/messages/templates">{t('templates.title')}</Link>}
      </div>
      <Panel title={t('unread')}>
        <Loaded query={unread}>
          {(told) => (told.length === 0 ? <Empty title={t('nothingNew')}>{t('willCome')}</Empty> : told.map((one) => <Told key={one.id} message={one} />))}
        </Loaded>
      </Panel>
      <Loaded query={read}>
        {(told) =>
          told.length > 0 && (
            <Panel title={t('before')}>
              {told.map((one) => (
                <Told key={one.id} message={one} />
              ))}
            </Panel>
          )
        }
      </Loaded>
    </Page>
  );
}
