import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Objection, ObjectionReply } from '../../api/objection';
import { CommandForm } from '../../ui/CommandForm';
import { day, moment } from '../../ui/dates';
import type { Field } from '../../ui/fields';
import { listed } from '../../ui/words';

type Entered = ObjectionReply & { date: string };

/** 答复: the paper by which whoever raised it is answered, whoever ruled on it; what is entered wrongly is corrected. */
export function Reply({ objection }: { objection: Objection }) {
  const { t } = useTranslation('publicnotice');
  const { id, version, reply, awaitsReply } = objection;
  const path = { objection: id };
  const fields: Field[] = [
    { name: 'documentNumber', kind: 'text', max: 100, label: t('reply.number'), required: true },
    { name: 'date', kind: 'date', label: t('reply.date'), required: true },
    { name: 'issuer', kind: 'text', max: 100, label: t('reply.issuer'), help: t('reply.issuerHelp') },
  ];
  return (
    <details>
      <summary>{t(reply ? 'reply.correct' : 'reply.title')}</summary>
      <p className="quiet">{t(reply ? 'reply.correctLead' : awaitsReply ? 'reply.lead' : 'reply.byCode')}</p>
      {reply ? (
        <CommandForm<Entered & { reason: string }>
          key={objection.replacedReplies.length}
          label={t('reply.correctButton')}
          done={t('reply.corrected')}
          initial={reply}
          run={(body) => api.POST('/objections/{objection}/reply/corrections', { params: { path, header: { 'If-Match': `"${version}"` } }, body })}
          fields={[...fields, { name: 'reason', kind: 'area', max: 2000, label: t('reply.reason'), required: true }]}
        />
      ) : (
        <CommandForm<Entered>
          label={t('reply.button')}
          done={t('reply.done')}
          run={(body) => api.POST('/objections/{objection}/reply', { params: { path }, body })}
          fields={fields}
        />
      )}
    </details>
  );
}

/** As it is entered now, and as it was before. */
export function Replies({ reply, replaced }: { reply: ObjectionReply; replaced: Objection['replacedReplies'] }) {
  const { t } = useTranslation('publicnotice');
  return (
    <>
      {paper(reply)}
      {replaced.map((old) => (
        <div key={old.at} className="quiet">
          {t('reply.replaced', { paper: paper(old.reply), reason: old.reason, at: moment(old.at) })}
        </div>
      ))}
    </>
  );
}

function paper({ documentNumber, issuer, date }: ObjectionReply) {
  return listed([documentNumber, issuer, date && day(date)].filter((word) => word !== undefined));
}
