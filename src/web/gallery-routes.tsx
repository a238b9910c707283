import { Hono } from 'hono';
import { GalleryPage } from './components/gallery.tsx';
import { renderDocument } from './layout/render.ts';
import { shellOf } from './page.tsx';
import type { WebEnv } from './types.ts';

/** Every piece that pages are built from, side by side; served in a demo, for those who build. */
export const galleryRoutes = new Hono<WebEnv>();

galleryRoutes.get('/-/components', (c) => c.html(renderDocument(<GalleryPage shell={shellOf(c)} />)));
