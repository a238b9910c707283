import { Hono } from 'hono';
import type { ReactElement } from 'react';
import { PageHeading } from '../components/page-heading.tsx';
import { renderPage } from '../page.tsx';
import type { WebEnv } from '../types.ts';
import { aboutTexts, type Prose } from './texts/index.ts';

/** What everybody may read about the service itself. */
export const aboutRoutes = new Hono<WebEnv>();

for (const page of ['accessibility', 'privacy', 'sources'] as const) {
  aboutRoutes.get(`/${page}`, (c) => {
    const prose = aboutTexts[c.var.locale][page];
    return renderPage(c, { title: prose.title }, <ProsePage prose={prose} />);
  });
}

function ProsePage({ prose }: { readonly prose: Prose }): ReactElement {
  return (
    <>
      <PageHeading title={prose.title} lead={prose.lead} />
      <div className="ll-prose">
        {prose.sections.map((section) => (
          <section key={section.heading}>
            <h2>{section.heading}</h2>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
