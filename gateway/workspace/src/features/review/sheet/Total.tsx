import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Rubric } from '../../../api/review';
import { SaveNote } from '../../../ui/SaveNote';
import { listed } from '../../../ui/words';
import { items, total } from '../marks';
import type { useSheet } from './useSheet';

/** What it comes to so far, whether it is saved, and what is missing before it can be read back. */
export function Total({ rubric, writing }: { rubric: Rubric; writing: ReturnType<typeof useSheet> }) {
  const { t } = useTranslation('review');
  const { filled, locked, lacks, asked, autosave, theirs, toReadBack } = writing;
  const all = items(rubric);
  const called = (codes: string[]) => listed(codes.map((code) => all.find((item) => item.code === code)?.name ?? code));
  return (
    <>
      {asked && lacks.marks.length > 0 && <p role="alert">{t('sheet.gaps', { items: called(lacks.marks) })}</p>}
      {asked && lacks.gates.length > 0 && <p role="alert">{t('gates.open')}</p>}
      {asked && lacks.reasons.length > 0 && <p role="alert">{t('sheet.silent', { items: called(lacks.reasons) })}</p>}
      <div className="total">
        <div className="row" style={{ justifyContent: 'space-between' }}>
          <span aria-live="polite">{t('sheet.total', { total: total(rubric, filled.marks), done: all.length - lacks.marks.length, all: all.length })}</span>
          <SaveNote state={autosave.state} />
          {!locked && (
            <Button type="primary" disabled={theirs !== undefined} onClick={toReadBack}>
              {t('sheet.readBack')}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
