import { Hono } from 'hono';
import { AccessDenied } from '../../../access/index.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { ownMunicipalities } from '../access.ts';
import { municipalityNames } from '../views/municipalities.ts';
import { paths } from './paths.ts';
import { frame } from './request.ts';

export const chooseRoutes = new Hono<WebEnv>();

chooseRoutes.get(paths.ownLeaders, (c) => choose(c, paths.leaders));
chooseRoutes.get(paths.ownStaff, (c) => choose(c, paths.staff));

/** Leads to the page of the actor's municipality, and asks only those who have several. */
async function choose(c: WebContext, path: (code: MunicipalityCode) => string): Promise<Response> {
  const f = frame(c);
  const codes = ownMunicipalities(f.actor);
  const [only, ...others] = codes;
  if (only === undefined) throw new AccessDenied('see-staff', 'competence-adviser');
  if (others.length === 0) return c.redirect(path(only), 303);
  const names = await municipalityNames(f.actor, codes, f.platform);
  const { title, lead } = f.texts.choose;
  return renderPage(
    c,
    { title },
    <>
      <PageHeading title={title} lead={lead} />
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <a href={path(code)}>{names.get(code) ?? code}</a>
          </li>
        ))}
      </ul>
    </>,
  );
}
