import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useApplications } from '../../api/application';
import { api } from '../../api/client';
import { type MajorMatter, useMatter } from '../../api/matter';
import { places } from '../../api/places';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day, moment } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { OnPaper } from '../../ui/OnPaper';
import { Page, Panel } from '../../ui/Page';
import { PaperLinks } from '../../ui/PaperLinks';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { labelled, listed } from '../../ui/words';
import { Decide } from './Decide';
import { MatterState } from './MatterState';
import { putters, questions, textOf, type Written } from './text';

/** One matter: what is asked, what lies with it, and what was decided. */
export function MatterPage() {
  const { t } = useTranslation('matter');
  const { matter: id = '' } = useParams();
  return (
    <Loaded query={useMatter(id)}>
      {(matter) => (
        <Page
          title={matter.text.title}
          article="第七条(一)"
          aside={<MatterState of={matter} />}
          trail={[{ to: `${places.round(matter.round)}/matters`, label: t('title') }]}
        >
          <Asked matter={matter} />
          <Enclosed matter={matter} />
          {matter.decided && <DecidedPanel matter={matter} />}
          {matter.state === 'OPEN' && <Decide matter={matter} />}
          {matter.state === 'OPEN' && <Own key={matter.version} matter={matter} />}
        </Page>
      )}
    </Loaded>
  );
}

function Asked({ matter: { id, roundTitle, round, text, about, putter, withdrawal } }: { matter: MajorMatter }) {
  const { t } = useTranslation('matter');
  return (
    <Panel plain>
      <Facts
        of={[
          [t('round'), <Link to={places.round(round)}>{roundTitle}</Link>],
          [t('text.question'), <p className="written">{text.question}</p>],
          [t('text.background'), text.background && <p className="written">{text.background}</p>],
          [t('text.about'), listed(about.map(({ name }) => name))],
          [t('put.by'), `${t(`unit.${putter.unit}`)} ${putter.name} ${moment(putter.at)}`],
          [t('withdraw.what'), withdrawal && labelled(`${day(withdrawal.at)} ${withdrawal.by}`, withdrawal.reason)],
        ]}
      />
      <PaperLinks at={`/matters/${id}`} name={t('paper')} />
    </Panel>
  );
}

/** Whether the reader's own unit put it. */
function useOwn({ state, putter }: MajorMatter) {
  const holds = useSeats();
  return state === 'OPEN' && holds(...putters.filter((seat) => seat.startsWith(`${putter.unit}/`)));
}

function Enclosed({ matter }: { matter: MajorMatter }) {
  const { t } = useTranslation('matter');
  const own = useOwn(matter);
  const { id, version, attachments } = matter;
  return own || attachments.length > 0 ? (
    <Panel title={t('attachments.title')}>
      <SignedPages address={`/matters/${id}/attachments`} pages={attachments} version={version} label={t('attachments.one')} adds={own} />
    </Panel>
  ) : null;
}

function DecidedPanel({ matter: { id, version, decided, minutes } }: { matter: MajorMatter }) {
  const { t } = useTranslation('matter');
  const keeps = useSeats()(...putters, 'government/signer');
  if (!decided) {
    return null;
  }
  const { decision, unit, by, paper, at } = decided;
  return (
    <Panel title={t('decision.title')}>
      <Facts
        of={[
          [t('decision.decision'), <p className="written">{decision.decision}</p>],
          [t('decision.reason'), decision.reason ?? '—'],
          [t('decision.date'), day(decision.date)],
          [t('decision.number'), decision.minutesNumber],
          [t('decision.published'), t(decision.published ? 'decision.public' : 'decision.internal')],
          [
            t('decision.by'),
            <>
              {t(`unit.${unit.split('/')[0]}`)} {by} {moment(at)}
              <OnPaper paper={paper} />
            </>,
          ],
        ]}
      />
      <SignedPages address={`/matters/${id}/minutes`} pages={minutes} version={version} label={t('minutes')} adds={keeps} />
    </Panel>
  );
}

/** What those who put it may still do. */
function Own({ matter }: { matter: MajorMatter }) {
  const { t } = useTranslation('matter');
  const own = useOwn(matter);
  const applications = useApplications({ round: matter.round }).data;
  const at = { params: { path: { matter: matter.id }, header: { 'If-Match': `"${matter.version}"` } } };
  if (!own || !applications) {
    return null;
  }
  return (
    <Panel title={t('change.title')} plain>
      <details>
        <summary>{t('change.button')}</summary>
        <CommandForm<Written>
          label={t('change.save')}
          done={t('change.done')}
          initial={matter.text}
          run={(written) => api.PUT('/matters/{matter}', { ...at, body: textOf(written) })}
          fields={questions(t, applications)}
        />
      </details>
      <details>
        <summary>{t('withdraw.button')}</summary>
        <CommandForm<{ reason: string }>
          danger
          label={t('withdraw.button')}
          done={t('withdraw.done')}
          run={(body) => api.POST('/matters/{matter}/withdrawal', { ...at, body })}
          fields={[{ name: 'reason', kind: 'area', max: 2000, label: t('withdraw.reason'), required: true }]}
        />
      </details>
    </Panel>
  );
}
