import { Hono } from 'hono';
import { parseLocalDate } from '../../../kernel/local-date.ts';
import { formatDate } from '../../../web/format.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebEnv } from '../../../web/types.ts';
import { statedValue } from '../domain/standing.ts';
import { viewCourse, viewProgramme, viewProgrammes } from '../views/catalogue.ts';
import { CoursePage } from './course-page.tsx';
import { frameOf } from './frame.ts';
import { paths } from './paths.ts';
import { ProgrammePage } from './programme-page.tsx';
import { ProgrammesPage } from './programmes-page.tsx';

export const catalogueRoutes = new Hono<WebEnv>();

catalogueRoutes.get('/programmes', async (c) => {
  const frame = frameOf(c);
  const views = await viewProgrammes(c.var.visitor, c.var.platform);
  return renderPage(c, { title: frame.texts.list.title }, <ProgrammesPage frame={frame} views={views} />);
});

catalogueRoutes.get('/programmes/:code', async (c) => {
  const frame = frameOf(c);
  const view = await viewProgramme(c.var.visitor, c.req.param('code'), c.var.platform);
  return renderPage(
    c,
    {
      title: view.programme.name[frame.locale],
      breadcrumbs: [{ href: paths.programmes, label: frame.texts.list.title }],
    },
    <ProgrammePage frame={frame} view={view} />,
  );
});

catalogueRoutes.get('/courses/:code', async (c) => {
  const frame = frameOf(c);
  const { locale, texts, today } = frame;
  const day = parseLocalDate(c.req.query('on') ?? '') ?? today;
  const view = await viewCourse(c.var.visitor, c.req.param('code'), day, c.var.platform);
  const { course, programme, version } = view;
  const name = version && statedValue(version.name);
  return renderPage(
    c,
    {
      title: name === undefined ? texts.course.unnamed(course.code) : `${course.code} ${name[locale]}`,
      breadcrumbs: [
        { href: paths.programmes, label: texts.list.title },
        { href: paths.programme(programme.code), label: programme.name[locale] },
      ],
    },
    <CoursePage
      frame={frame}
      view={view}
      published={
        c.req.query('done') === 'published' && version !== undefined && version.valid.from === day
          ? texts.publish.published(formatDate(day, locale))
          : undefined
      }
    />,
  );
});
