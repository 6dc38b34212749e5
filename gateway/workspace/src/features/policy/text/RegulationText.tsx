import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paragraph, Regulation } from '../document';
import { Words } from './Words';

interface Props {
  text: Regulation;
  /** The setting the reader is at. */
  active?: string;
  /** Given where the words lead to settings. */
  choose?: (key: string) => void;
}

/** An official text, article by article; each word knows the setting that wrote it. */
export const RegulationText = memo(function RegulationText({ text, active, choose }: Props) {
  const { t } = useTranslation('policy');
  const { issue, chapters, settings, annex } = text;
  const paragraphs = (of: Paragraph[]) => of.map((paragraph, index) => <Words key={index} paragraph={paragraph} active={active} choose={choose} />);
  return (
    <article className="official" lang="zh-CN">
      <h3 className="official-title">{text.title}</h3>
      <p className="official-number">
        {issue.documentNumber} {issue.draft && '（草案）'}
      </p>
      {chapters.map(({ heading, clauses }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          {clauses.map(({ article, paragraphs: of }) => (
            <div className="clause" key={article} data-article={article}>
              <h5>{article}</h5>
              {paragraphs(of)}
            </div>
          ))}
        </section>
      ))}
      {settings.length > 0 && (
        <section>
          <h4>{t('text.settings')}</h4>
          {paragraphs(settings)}
        </section>
      )}
      {annex.length > 0 && (
        <section>
          <h4>{t('text.annex')}</h4>
          {paragraphs(annex)}
        </section>
      )}
    </article>
  );
});
