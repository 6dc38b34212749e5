import { createBrowserRouter, type RouteObject } from 'react-router';
import { home } from '../api/client';
import * as agency from '../features/agency';
import * as application from '../features/application';
import * as audit from '../features/audit';
import * as basis from '../features/basis';
import * as branding from '../features/branding';
import * as calendar from '../features/calendar';
import * as complaint from '../features/complaint';
import * as conferral from '../features/conferral';
import * as cultivation from '../features/cultivation';
import * as defense from '../features/defense';
import * as deliberation from '../features/deliberation';
import * as discipline from '../features/discipline';
import * as dispatch from '../features/dispatch';
import * as incoming from '../features/incoming';
import * as evaluation from '../features/evaluation';
import * as expert from '../features/expert';
import * as message from '../features/message';
import * as matter from '../features/matter';
import * as observation from '../features/observation';
import * as paper from '../features/paper';
import * as people from '../features/people';
import * as platform from '../features/platform';
import * as policy from '../features/policy';
import * as publicnotice from '../features/publicnotice';
import * as qualification from '../features/qualification';
import * as recusal from '../features/recusal';
import * as reconsideration from '../features/reconsideration';
import * as remuneration from '../features/remuneration';
import * as publicity from '../features/publicity';
import * as recommendation from '../features/recommendation';
import * as review from '../features/review';
import * as round from '../features/round';
import * as scoring from '../features/scoring';
import * as sitevisit from '../features/sitevisit';
import * as training from '../features/training';
import * as vote from '../features/vote';
import { Broken, NotFound } from './Broken';
import { Duties } from './Duties';
import { PlatformShell } from './PlatformShell';
import { Shell } from './Shell';

/** One dossier, and beside it the decision that is asked for: the steps hang theirs into the application's frame. */
const dossier: RouteObject = {
  path: 'applications/:application',
  element: <application.Dossier />,
  children: [...application.decisions, ...recommendation.decisions, ...qualification.decisions],
};

/** What somebody handed in on paper is shown as it is where it is handed in without. */
const papers = { routes: paper.routes({ application: application.HandedIn, supplement: application.Supplemented, objection: publicnotice.Letter }) };

/** A sheet is filled beside what it is about. */
const reviews = { routes: review.routes(application.Materials) };

const steps = [round, application, recommendation, cultivation, qualification, expert, agency, recusal, reconsideration, remuneration, discipline, complaint, reviews, sitevisit, defense, evaluation, vote, scoring, deliberation, publicnotice, conferral, dispatch, incoming, training, publicity, observation, matter, message, papers, people, policy, basis, branding, calendar, audit];

export function workspaceRouter() {
  return createBrowserRouter(
    [
      {
        element: <Shell />,
        errorElement: <Broken />,
        children: [
          { index: true, element: <Duties /> },
          ...steps.flatMap(({ routes }) => routes),
          dossier,
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
    { basename: home },
  );
}

/** The operator's console stands beside the regions, not in one. */
export function platformRouter() {
  return createBrowserRouter(
    [
      {
        element: <PlatformShell />,
        errorElement: <Broken />,
        children: [...platform.routes, { path: '*', element: <NotFound /> }],
      },
    ],
    { basename: '/platform' },
  );
}
