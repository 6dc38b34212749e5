import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '../../../api/client';
import { useCommand } from '../../../api/query';
import type { Rubric, Sheet } from '../../../api/review';
import type { Track } from '../../../api/round';
import { unsaved, useAutosave, useDraftName } from '../../../ui/useAutosave';
import { type Filled, gaps, openGates, unexplained } from '../marks';
import { useMeanwhile } from '../useMeanwhile';

export interface Path {
  round: string;
  track: Track;
  ordinal: number;
  application: string;
}

const address = '/rounds/{round}/tracks/{track}/steps/{ordinal}/sheets/{application}';

/** A sheet as it is written: saved meanwhile, read back, sealed; and what it still lacks. */
export function useSheet(path: Path, rubric: Rubric, sheet: Sheet) {
  const { t } = useTranslation('review');
  const name = useDraftName(`sheet-${Object.values(path).join('-')}`);
  const locked = sheet.submitted;
  const [written, setWritten] = useState<Filled>({ ...filledAs(sheet), ...(!locked && unsaved<Filled>(name)?.values) });
  /** The version that is read back. */
  const [readBack, setReadBack] = useState<number>();
  const [asked, setAsked] = useState(false);
  const { theirs, refused, decided } = useMeanwhile<Sheet>(
    () => body(api.GET(address, { params: { path } })),
    ({ submitted }) => submitted,
  );
  const autosave = useAutosave<Filled>({
    name,
    version: sheet.version,
    locked,
    save: (values, version) =>
      body(api.PUT(address, { params: { path, header: { 'If-Match': `"${version}"` } }, body: values })).then(
        (saved) => saved.version,
        refused,
      ),
  });
  const submission = useCommand(
    () =>
      api.POST(`${address}/submission`, { params: { path, header: { 'If-Match': `"${readBack}"` } } }).catch((problem) => {
        setReadBack(undefined);
        return refused(problem);
      }),
    t('sheet.submitted'),
  );
  const filled = locked ? filledAs(sheet) : written;
  const change = (next: Partial<Filled>) => {
    const all = { ...filled, ...next };
    setWritten(all);
    autosave.change(all);
  };
  return {
    locked,
    filled,
    change,
    autosave,
    submission,
    theirs,
    keep: () => {
      decided();
      return autosave.keep(filled, theirs!.version);
    },
    take: () => {
      decided();
      setWritten(filledAs(theirs!));
      autosave.drop(theirs!.version);
    },
    /** Whether anybody asked what is missing: before, nothing is held against them. */
    asked,
    lacks: { marks: gaps(rubric, filled.marks), reasons: unexplained(sheet.takenUp, filled), gates: openGates(rubric, filled.gates) },
    readingBack: !locked && readBack !== undefined,
    toReadBack: async () => {
      setAsked(true);
      if (await autosave.flush()) {
        setReadBack(autosave.on());
      }
    },
    back: () => setReadBack(undefined),
  };
}

export type Lacks = ReturnType<typeof useSheet>['lacks'];

function filledAs({ marks, notes, reasons, gates, comment }: Sheet): Filled {
  return { marks, notes, reasons, gates, comment };
}
