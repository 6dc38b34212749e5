import { useTranslation } from 'react-i18next';
import type { Objection } from '../../api/objection';
import { fileOf, scanOf } from '../../api/objection';
import { day, moment } from '../../ui/dates';
import { Due } from '../../ui/Due';
import { PaperLinks } from '../../ui/PaperLinks';
import { Facts } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { labelled, listed } from '../../ui/words';
import { RemovalDecided } from './DecideRemoval';
import { Handle } from './Handle';
import { useNotices } from './reads';
import { Replies, Reply } from './Reply';

export function Objections({ of }: { of: Objection[] }) {
  return of.map((objection) => <One key={objection.id} objection={objection} />);
}

function One({ objection }: { objection: Objection }) {
  const { t } = useTranslation('publicnotice');
  const { kind, upheld } = objection;
  const notice = useNotices().data?.find(({ id }) => id === objection.notice);
  const about = notice?.listed.find(({ application }) => application === objection.application)?.name;
  return (
    <article className="objection">
      <Facts
        of={[
          [
            t('objection.receipt'),
            <>
              {objection.receipt} <Tone tone={kind === 'CLUE' ? 'bad' : ''}>{t(`objection.kind.${kind}`)}</Tone>
            </>,
          ],
          [t('objection.raised'), objection.postedAt ? t('posted.raised', { on: day(objection.raisedAt), at: moment(objection.postedAt) }) : moment(objection.raisedAt)],
          [t('objection.about'), about ?? t('objection.wholeList')],
          [t('objection.from'), t(objection.named ? 'objection.named' : 'objection.anonymous')],
          [t('objection.text'), objection.text],
          [t('objection.files'), objection.files.length > 0 ? <Files key="files" of={objection} /> : undefined],
          [t('objection.handler'), objection.handler ?? t('objection.nobody')],
          [t('objection.disputed'), objection.disputed.length > 0 ? listed(objection.disputed.map(({ name }) => name)) : undefined],
          [t('objection.findings'), objection.findings.length > 0 ? <Findings key="found" of={objection} /> : undefined],
          upheld === undefined
            ? [t('objection.answerBy'), <Due key="due" last={objection.answerBy} provisional={objection.provisional} />]
            : [t('objection.ruling'), labelled(t(upheld ? 'objection.upheld' : 'objection.rejected'), objection.ruling ?? '')],
          [t('objection.ruledOn'), objection.ruledOn && day(objection.ruledOn)],
          [t('reply.owed'), objection.awaitsReply ? <Due key="owed" last={objection.answerBy} provisional={objection.provisional} /> : undefined],
          [t('reply.answered'), objection.reply && <Replies key="reply" reply={objection.reply} replaced={objection.replacedReplies} />],
          [t('removal.why'), objection.proposal?.reason],
          [t('removal.proposed'), objection.proposal && t('objection.foundBy', { by: objection.proposal.by, at: moment(objection.proposal.at) })],
        ]}
      />
      {objection.postedAt && <PaperLinks at={`/posted-objections/${objection.id}/slip`} name={t('posted.slip')} />}
      {objection.decision && <RemovalDecided objection={objection.id} decision={objection.decision} pages={objection.pages} />}
      {objection.mine && <Papers of={objection} />}
      {upheld !== undefined && <Reply objection={objection} />}
      {upheld === undefined && <Handle objection={objection} listed={notice?.listed ?? []} />}
    </article>
  );
}

/** For its handler alone: what names whoever objected is recorded as told. */
function Papers({ of: { id, upheld } }: { of: Objection }) {
  const { t } = useTranslation('publicnotice');
  return (
    <details>
      <summary>{t('objection.papers')}</summary>
      <p className="quiet">{t('objection.papersHelp')}</p>
      <PaperLinks at={`/objections/${id}/register`} name={t('objection.register')} />
      <PaperLinks at={`/objections/${id}/report`} name={t('objection.report')} />
      {upheld !== undefined && <PaperLinks at={`/objections/${id}/reply`} name={t('objection.reply')} />}
    </details>
  );
}

/** Their names may say who handed them in: only the handler has them. */
function Files({ of: { id, files, mine } }: { of: Objection }) {
  const { t } = useTranslation('publicnotice');
  return (
    <ul>
      {files.map((file, place) => (
        <li key={file.id}>
          {mine ? (
            <a href={fileOf(id, file.id)} download>
              {file.name}
            </a>
          ) : (
            t('objection.file', { number: place + 1 })
          )}{' '}
          <span className="quiet">{t('objection.size', { size: Math.ceil(file.bytes / 1024) })}</span>
        </li>
      ))}
    </ul>
  );
}

function Findings({ of: { id, findings } }: { of: Objection }) {
  const { t } = useTranslation('publicnotice');
  return (
    <ul>
      {findings.map((finding) => (
        <li key={finding.id}>
          <div className="written">{finding.text}</div>
          <span className="quiet">{t('objection.foundBy', { by: finding.foundBy, at: moment(finding.foundAt) })}</span>{' '}
          {finding.scan && (
            <a href={scanOf(id, finding.id)} download>
              {t('objection.scan')}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
