import type { RouteObject } from 'react-router';
import { Consultations } from './Consultations';
import { ConsultStage } from './ConsultStage';
import { Examine, ExaminationStage } from './Examine';
import { GiveOpinion } from './GiveOpinion';
import { QualifiedList } from './QualifiedList';
import { RuleOnOpinions } from './RuleOnOpinions';

const stage = (kind: string) => `rounds/:round/:track/:ordinal/${kind}`;

export const routes: RouteObject[] = [
  { path: stage('FORMAL_REVIEW'), element: <ExaminationStage step="formal-review" status="FORMAL_REVIEW" /> },
  { path: stage('RECHECK'), element: <ExaminationStage step="recheck" status="RECHECK" /> },
  { path: stage('CONSULT'), element: <ConsultStage /> },
  { path: stage('QUALIFIED_LIST'), element: <QualifiedList /> },
  { path: 'consultations', element: <Consultations /> },
];

export const decisions: RouteObject[] = [
  { path: 'formal-review', element: <Examine step="formal-review" status="FORMAL_REVIEW" /> },
  { path: 'recheck', element: <Examine step="recheck" status="RECHECK" /> },
  { path: 'opinion', element: <GiveOpinion /> },
  { path: 'consultation-ruling', element: <RuleOnOpinions /> },
];
