import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ProblemNote } from '../../ui/ProblemNote';
import { SaveNote } from '../../ui/SaveNote';
import { type AwardClass, type Content, type Draft, type Kind, type Stages } from './document';
import { type Drafting, DraftingContext, focusSetting } from './Drafting';
import { FindingList } from './FindingList';
import { MergeView } from './MergeView';
import { settingFor } from './path';
import { rememberedPreset } from './preset';
import { useArticles, useDraftChanges, usePresets } from './reads';
import { SectionOf } from './SectionOf';
import { Sections } from './Sections';
import { keysOf, sectionsOf, sectionWith } from './settings';
import { tracks } from './shape';
import { TextPane } from './text/TextPane';
import { showArticle } from './text/places';
import { useWriting } from './useWriting';

interface Props {
  kind: Kind;
  draft: Draft;
  /** The policy that the rules serve. */
  policy?: Content;
}

export function Form({ kind, draft, policy }: Props) {
  const writing = useWriting(kind, draft);
  const { document, saved, theirs } = writing;
  const [active, activate] = useState<string>();
  const [section, show] = useState(sectionsOf[kind][0]!.name);
  const [aimed, aim] = useState<{ key: string }>();
  const [chosen, compare] = useState<string>();
  const preset = chosen ?? rememberedPreset(kind, usePresets(kind).data ?? []);
  const [asked] = useSearchParams();
  const articles = useArticles(kind);
  const compared = useDraftChanges(kind, { preset }, saved.version, preset !== '').data;
  const changes = useMemo(() => (preset && compared) || [], [preset, compared]);
  const go = useCallback(
    (path: string) => {
      const key = settingFor(path, keysOf(kind));
      if (key) {
        show(sectionWith(kind, key));
        activate(key);
        aim({ key });
      }
    },
    [kind],
  );
  useEffect(() => {
    // after the frame's own focus on a new page
    const frame = aimed && requestAnimationFrame(() => focusSetting(aimed.key));
    return () => cancelAnimationFrame(frame ?? 0);
  }, [aimed]);
  const wanted = asked.get('key');
  useEffect(() => {
    if (wanted) {
      go(wanted);
    }
  }, [wanted, go]);
  useEffect(() => {
    if (active) {
      showArticle(active);
    }
  }, [active]);

  const served = policy ?? document;
  const drafting = useMemo<Drafting>(() => {
    const stages = served.stages as Stages;
    return {
      kind,
      document,
      set: writing.set,
      findings: saved.findings,
      changed: new Set(changes.map(({ key }) => key)),
      articles,
      classes: served.classes as AwardClass[],
      tracks: tracks.filter((track) => track in stages),
      scored: (track) => (stages[track] ?? []).filter(({ scored }) => scored).map(({ kind }) => kind),
      active,
      activate,
    };
  }, [kind, document, served, saved, changes, articles, active]);

  if (theirs) {
    return <MergeView kind={kind} base={writing.base.document} mine={document} theirs={theirs.document} merge={writing.merge} take={writing.take} />;
  }
  return (
    <DraftingContext value={drafting}>
      <FindingList findings={saved.findings} go={go} />
      {writing.state === 'refused' && writing.problem && <ProblemNote problem={writing.problem} />}
      <div className="drafting">
        <div className="settings">
          <Sections kind={kind} section={section} show={show} findings={saved.findings} />
          <p className="saving">
            <SaveNote state={writing.state} />
          </p>
          {sectionsOf[kind]
            .filter(({ name }) => name === section)
            .map((section) => (
              <SectionOf key={section.name} section={section} />
            ))}
        </div>
        <TextPane kind={kind} version={saved.version} preset={preset} compare={compare} active={active} choose={go} differing={changes.length} />
      </div>
    </DraftingContext>
  );
}
