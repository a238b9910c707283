import { Hono } from 'hono';
import { hasRole, NotFound } from '../../../../access/index.ts';
import type { CallId } from '../../../../kernel/ids.ts';
import { downloadTable, isDownloadFormat } from '../../../../web/download.ts';
import { listAddress } from '../../../../web/list-address.ts';
import { renderPage } from '../../../../web/page.tsx';
import type { WebEnv } from '../../../../web/types.ts';
import { organisationTexts, type ServiceType } from '../../../organisation/index.ts';
import { applicantQuestion, type ListedApplicant, rankOf } from '../../domain/seats/applicant-list.ts';
import { viewApplicants } from '../../views/seats/applicants.ts';
import { callPaths } from '../call/paths.ts';
import { inLocale, nameOfCall } from '../call/say.ts';
import { frameOf, idIn, wordIn } from '../frame.ts';
import { ApplicantsPage } from './applicants-page.tsx';
import { seatPaths } from './paths.ts';
import { sayApproval, sayQualification, sayWishes } from './say-applicant.ts';

/** The list of those who have applied, on the page and as a file. */
export const applicantRoutes = new Hono<WebEnv>();

applicantRoutes.get('/calls/:callId/applicants', async (c) => {
  const frame = frameOf(c);
  const { actor, platform } = c.var;
  const ask = applicantQuestion(c.req.query());
  const view = await viewApplicants(actor, idIn<CallId>(c, 'callId'), ask, platform);
  const done = wordIn(c, 'done', { extended: true });
  return renderPage(
    c,
    {
      title: frame.texts.seats.applicants.title,
      width: 'wide',
      breadcrumbs: hasRole(actor, 'programme-coordinator')
        ? [
            { href: callPaths.office, label: frame.texts.call.list.title },
            { href: callPaths.manage(view.call.id), label: nameOfCall(view.call, frame) },
          ]
        : [],
    },
    <ApplicantsPage
      frame={frame}
      view={view}
      ask={ask}
      address={listAddress(seatPaths.applicants(view.call.id), {
        q: ask.query,
        status: ask.standing ?? undefined,
        county: ask.county ?? undefined,
        class: ask.callClass ?? undefined,
        sort: `${ask.descending ? '-' : ''}${ask.sort}`,
        page: ask.page,
      })}
      done={done && frame.texts.call.done[done]}
    />,
  );
});

applicantRoutes.get('/calls/:callId/applicants/file/:format', async (c) => {
  const format = c.req.param('format');
  if (!isDownloadFormat(format)) throw new NotFound('format');
  const frame = frameOf(c);
  const words = frame.texts.seats.applicants;
  const ask = applicantQuestion(c.req.query());
  const view = await viewApplicants(c.var.actor, idIn<CallId>(c, 'callId'), ask, c.var.platform);
  const services: Readonly<Record<string, string>> = organisationTexts[frame.locale].services;
  const column = (heading: string, value: (row: ListedApplicant) => string | number | null) => ({
    heading,
    value,
  });
  return downloadTable(
    c,
    format,
    `${words.title} – ${inLocale(view.call.name, frame.locale)}`,
    [
      column(words.name, (row) => `${row.givenName} ${row.familyName}`),
      column(words.municipality, (row) => row.municipality.name),
      column(words.county, (row) => row.county.name),
      column(words.service, (row) => services[row.service as ServiceType] ?? row.service),
      column(words.staff, (row) => row.staffCount),
      column(words.formalEducation, (row) => (row.formalLeadershipEducation ? words.yes : words.no)),
      column(words.joint, (row) => row.jointName),
      column(words.wishes, (row) => sayWishes(row, view.call, frame)),
      column(words.rank, (row) => rankOf(row)),
      column(words.approval, (row) => sayApproval(row, frame)),
      column(words.qualification, (row) => sayQualification(row, frame)),
      column(words.status, (row) => frame.texts.seats.standing[row.standing]),
    ],
    view.found,
  );
});
