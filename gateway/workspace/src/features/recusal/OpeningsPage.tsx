import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, tenant } from '../../api/client';
import { useRead } from '../../api/query';
import type { Opened, Opening, Openings } from '../../api/recusal';
import { moment } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts, Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';

/** 阅卷情况: what whoever stepped back from an applicant had opened of its dossier, for the head of the office. */
export function OpeningsPage() {
  const { t } = useTranslation('recusal');
  const { id: application = '' } = useParams();
  const openings = useRead<Openings>(['openings', application], () =>
    api.GET('/applications/{application}/openings', { params: { path: { application } } }),
  );
  return (
    <Page
      title={t('openings.title', { name: openings.data?.name ?? '' })}
      article="第十八条"
      lead={t('openings.lead')}
      trail={[{ to: '/interests', label: t('title') }]}
    >
      <Loaded query={openings}>
        {({ people }) =>
          people.length === 0 ? (
            <Empty title={t('openings.nobody')} />
          ) : (
            <>
              {people.map((person) => (
                <Person key={person.name + person.at} person={person} />
              ))}
              <p>
                <a href={`/api/${tenant}/award/applications/${application}/openings/pdf`}>{t('openings.print')}</a>
              </p>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Person({ person: { name, relation, at, openings } }: { person: Opened }) {
  const { t } = useTranslation('recusal');
  const what = ({ what, name, number }: Opening) =>
    name ? t('openings.named', { what: t(`openings.what.${what}`), name }) : t(`openings.what.${what}`, { number });
  return (
    <Panel title={name}>
      <Facts
        of={[
          [t('relation'), relation],
          [t('openings.closed'), moment(at)],
        ]}
      />
      {openings.length === 0 ? (
        <p>{t('openings.none')}</p>
      ) : (
        <Rows
          caption={t('openings.of', { name })}
          rows={openings.map((opening, place) => ({ ...opening, place }))}
          id={({ place }) => String(place)}
          columns={[
            { title: t('openings.opened'), cell: what },
            { title: t('openings.from'), cell: ({ from }) => moment(from) },
            { title: t('openings.to'), cell: ({ to }) => moment(to) },
            { title: t('openings.times'), cell: ({ times }) => t('openings.count', { count: times }) },
            { title: t('openings.when'), cell: ({ afterwards }) => (afterwards ? <Tone tone="bad">{t('openings.after')}</Tone> : t('openings.before')) },
          ]}
        />
      )}
    </Panel>
  );
}
