import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useProfile } from '../../api/profile';

/** The head of the public site as it would look. */
export function Masthead({ colours, mongolian }: { colours: { main: string; accent: string }; mongolian?: string }) {
  const { t } = useTranslation('branding');
  const profile = useProfile().data;
  const style = { '--main': colours.main, '--accent': colours.accent } as CSSProperties;
  return (
    <div className="site-preview" style={style} role="img" aria-label={t('preview.label')}>
      <div className="site-head" lang="zh-CN">
        {mongolian && (
          <span className="mongolian" lang="mn-Mong">
            {mongolian}
          </span>
        )}
        <span>
          <span className="site-region">{profile?.name}</span>
          <span className="site-award">{profile?.awardName}</span>
        </span>
      </div>
      <div className="site-page" lang="zh-CN">
        <span className="site-link">{t('preview.link')}</span> <span className="site-button">{t('preview.button')}</span>
      </div>
      <div className="site-foot" lang="zh-CN">
        <span className="site-link">{t('preview.link')}</span>
      </div>
    </div>
  );
}
