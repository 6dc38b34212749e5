import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Page';

/** As the certificate's press sets them: 26 points, smaller where a column would be longer than 300. */
const SIZE = 26;
const LONGEST = 300;
const POINT = 96 / 72;

/** The columns of the certificate and the head of a printed page, in the millimetres of the paper. */
export function PrintPreview({ columns }: { columns: (string | undefined)[] }) {
  const { t } = useTranslation('branding');
  const typed = columns.filter((column): column is string => Boolean(column?.trim()));
  if (typed.length === 0) {
    return null;
  }
  return (
    <Panel title={t('print.title')}>
      <p className="quiet">{t('print.lead')}</p>
      <div className="print-sheet">
        <span className="ruler" aria-hidden="true" />
        {typed.map((column) => (
          <Column key={column} text={column} />
        ))}
        <span className="mongolian head-print" lang="mn-Mong">
          {typed[0]}
        </span>
      </div>
      <p className="quiet">{t('print.legend')}</p>
    </Panel>
  );
}

function Column({ text }: { text: string }) {
  const drawn = useRef<HTMLSpanElement>(null);
  const [size, fit] = useState(SIZE);
  useLayoutEffect(() => {
    const measure = () => {
      const span = drawn.current;
      if (span) {
        const length = (span.getBoundingClientRect().height / POINT) * (SIZE / Number(span.dataset.size));
        fit(Math.min(SIZE, (SIZE * LONGEST) / length));
      }
    };
    measure();
    void document.fonts?.ready.then(measure);
  }, [text]);
  return (
    <span ref={drawn} data-size={size} className="mongolian certificate-print" lang="mn-Mong" style={{ fontSize: `${size}pt` }}>
      {text}
    </span>
  );
}
