import { useTranslation } from 'react-i18next';
import { Article } from '../../ui/Article';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { useSeparation } from './reads';

/** 岗位不相容: said before it refuses anything. */
export function SeparationRules() {
  const { t } = useTranslation('people');
  const rules = useSeparation();
  return (
    <Panel title={t('separation')}>
      <Loaded query={rules}>
        {(rules) => (
          <ul>
            {rules.map(({ slug, words, article }) => (
              <li key={slug}>
                {words} <Article>{article}</Article>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
