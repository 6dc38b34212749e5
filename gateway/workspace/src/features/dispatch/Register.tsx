import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRegister } from '../../api/dispatch';
import { places } from '../../api/places';
import { useRounds } from '../../api/round';
import { Empty, Loaded } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { Page, Panel } from '../../ui/Page';
import { DocumentRows } from './DocumentRows';

/** 发文登记簿, and the way to the documents of each round. */
export function Register() {
  const { t } = useTranslation('dispatch');
  const register = useRegister();
  const rounds = useRounds().data ?? [];
  return (
    <Page title={t('register.title')} article="第八条(一)" lead={t('register.lead')} aside={<Link to="/documents/templates">{t('templates.title')}</Link>}>
      <Panel title={t('register.rounds')} plain>
        <ul>
          {rounds.map(({ id, title }) => (
            <li key={id}>
              <Link to={`${places.round(id)}/documents`}>{title}</Link>
            </li>
          ))}
        </ul>
      </Panel>
      <Loaded query={register}>
        {({ pages }) =>
          pages[0]?.length ? (
            <Panel plain>
              <DocumentRows caption={t('register.title')} documents={pages.flat()} />
            </Panel>
          ) : (
            <Empty title={t('register.none')}>{t('register.first')}</Empty>
          )
        }
      </Loaded>
      <More of={register} />
    </Page>
  );
}
