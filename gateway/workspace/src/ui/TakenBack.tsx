import { useTranslation } from 'react-i18next';
import type { SignedPage, Withdrawn } from '../api/scan';
import { day, moment } from './dates';
import { Facts } from './Rows';
import { SignedPages } from './SignedPages';

/** What was decided once, by which document, and by what it was taken back. */
export interface Gone {
  number?: string;
  date?: string;
  pages: SignedPage[];
  withdrawn: Withdrawn;
}

/** 撤销原决定: decisions that hold no more, each with what was signed of it. */
export function TakenBack({ of, address }: { of: Gone[]; address: string }) {
  const { t } = useTranslation('ui');
  return of.length > 0 ? (
    <section aria-label={t('takenBack.title')}>
      <h3>{t('takenBack.title')}</h3>
      {of.map(({ number, date, pages, withdrawn }) => (
        <div key={`${withdrawn.at}${number}`}>
          <Facts
            of={[
              [t('takenBack.document'), number && date && t('takenBack.numbered', { number, day: day(date) })],
              [t('takenBack.by'), t('takenBack.numbered', { number: withdrawn.documentNumber, day: day(withdrawn.documentDate) })],
              [t('takenBack.reason'), withdrawn.reason],
              [t('takenBack.at'), moment(withdrawn.at)],
            ]}
          />
          <SignedPages address={address} pages={pages} adds={false} />
        </div>
      ))}
    </section>
  ) : null;
}
