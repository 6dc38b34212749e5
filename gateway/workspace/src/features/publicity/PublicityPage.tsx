import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { type Publicity, type PublicityText, usePublicity } from '../../api/publicity';
import { useRounds } from '../../api/round';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { listed } from '../../ui/words';
import { useQuestions } from './questions';

/** One of them: what was recorded, and the documents that show it. */
export function PublicityPage() {
  const { t } = useTranslation('publicity');
  const { publicity: id = '' } = useParams();
  const office = useSeats()('office/officer', 'office/head');
  const rounds = useRounds().data ?? [];
  return (
    <Loaded query={usePublicity(id)}>
      {({ text, pages, version }) => (
        <Page title={text.subject} article="第八条(五)" trail={[{ to: '/publicity', label: t('title') }]}>
          <Panel plain>
            <Facts
              of={[
                [t('means.title'), t(`means.${text.means}`)],
                [t('on'), day(text.on)],
                [t('place'), text.place],
                [t('address'), text.address && <a href={text.address} rel="noopener noreferrer">{text.address}</a>],
                [t('round'), text.round && <Link to={places.round(text.round)}>{rounds.find((one) => one.id === text.round)?.title ?? t('round')}</Link>],
                [t('winners'), listed(text.winners)],
                [t('note'), text.note],
              ]}
            />
          </Panel>
          <Panel title={t('pages')}>
            {pages.length === 0 && <p>{t('pagesNone')}</p>}
            <SignedPages address={`/publicity/${id}/pages`} pages={pages} version={version} label={t('pagesLabel')} adds={office} />
          </Panel>
          {office && <Mend key={version} id={id} version={version} text={text} />}
        </Page>
      )}
    </Loaded>
  );
}

function Mend({ id, version, text }: Pick<Publicity, 'id' | 'version' | 'text'>) {
  const { t } = useTranslation('publicity');
  return (
    <Panel title={t('mend.title')}>
      <CommandForm<PublicityText>
        label={t('mend.button')}
        done={t('mend.done')}
        initial={text}
        run={(body) => api.PUT('/publicity/{publicity}', { params: { path: { publicity: id }, header: { 'If-Match': `"${version}"` } }, body })}
        fields={useQuestions()}
      />
    </Panel>
  );
}
