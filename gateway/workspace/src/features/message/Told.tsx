import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import type { Message } from '../../api/message';
import { useCommand } from '../../api/query';
import { Article } from '../../ui/Article';
import { moment } from '../../ui/dates';

/** One message, with the way to what it is about. */
export function Told({ message }: { message: Message }) {
  const { t } = useTranslation('message');
  const path = { message: message.id };
  const mark = useCommand(() => api.POST('/my/messages/{message}/read', { params: { path } }), t('marked'));
  return (
    <article className="message">
      <h3>
        {message.subject} <Article>{message.article}</Article>
      </h3>
      <p className="quiet">{moment(message.sentAt)}</p>
      <p className="told">{message.text}</p>
      <div className="row">
        <Link to={message.link} onClick={() => message.read || mark.mutate({})}>
          {t('open')}
          <span className="unseen">{`：${message.subject}`}</span>
        </Link>
        {!message.read && (
          <Button size="small" loading={mark.isPending} onClick={() => mark.mutate({})} aria-label={t('markThis', { subject: message.subject })}>
            {t('mark')}
          </Button>
        )}
      </div>
    </article>
  );
}
