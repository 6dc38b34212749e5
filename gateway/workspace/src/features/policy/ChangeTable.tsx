import { useTranslation } from 'react-i18next';
import { cited } from '../../ui/citation';
import { Rows } from '../../ui/Rows';
import type { Change } from './document';

/** 参数、原值、新值、依据条款. */
export function ChangeTable({ caption, changes }: { caption: string; changes: Change[] }) {
  const { t } = useTranslation('policy');
  return changes.length === 0 ? (
    <p className="quiet">{t('changes.none')}</p>
  ) : (
    <Rows
      caption={caption}
      rows={changes}
      id={({ key }) => key}
      columns={[
        { title: t('changes.key'), cell: ({ label }) => label },
        { title: t('changes.before'), cell: ({ before }) => <span lang="zh-CN">{before || t('changes.nothing')}</span> },
        { title: t('changes.after'), cell: ({ after }) => <span lang="zh-CN">{after || t('changes.nothing')}</span> },
        { title: t('changes.article'), cell: ({ article, silent }) => (silent ? t('ownSetting', { article: cited(article) }) : cited(article)) },
      ]}
    />
  );
}
