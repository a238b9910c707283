import type { ReactElement, ReactNode } from 'react';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { brandIcon } from './brand-icon.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import type { Crumb, Shell } from './shell.ts';
import { shellTexts } from './texts/index.ts';

export type DocumentProps = {
  readonly shell: Shell;
  /** The page's own name; the brand is added after it. */
  readonly title: string;
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  /** `wide` gives tables and maps the whole width; text keeps its line length. */
  readonly width?: 'normal' | 'wide' | undefined;
  readonly children: ReactNode;
};

/** A whole page. Colours come from an attribute that the server writes, so no script runs before the first paint. */
export function Document({ shell, title, breadcrumbs, width, children }: DocumentProps): ReactElement {
  const texts = shellTexts(shell.locale);
  return (
    <html lang={shell.locale} data-color-scheme={shell.colourScheme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === texts.brand ? title : `${title} – ${texts.brand}`}</title>
        <meta
          name="color-scheme"
          content={shell.colourScheme === 'auto' ? 'light dark' : shell.colourScheme}
        />
        <link rel="icon" href={brandIcon} />
        {shell.assets.fonts.map((href) => (
          <link
            key={href}
            rel="preload"
            href={href}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
            nonce={shell.nonce}
          />
        ))}
        {shell.assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} nonce={shell.nonce} />
        ))}
        {shell.assets.scripts.map((src) => (
          <script key={src} type="module" src={src} nonce={shell.nonce} />
        ))}
      </head>
      <body className="ll-page">
        <a className="ll-skip" href="#main">
          {texts.skipToContent}
        </a>
        {shell.demo === undefined ? null : (
          <aside className="ll-demo" aria-label={texts.demo.label}>
            <p>
              <strong>{texts.demo.label}.</strong> {texts.demo.notice}{' '}
              <a href={shell.demo.changePersonHref}>{texts.demo.changePerson}</a>
            </p>
          </aside>
        )}
        <Header shell={shell} texts={texts} />
        <div className="ll-body" data-width={width ?? 'normal'}>
          <Breadcrumbs crumbs={breadcrumbs ?? []} label={texts.breadcrumbs} />
          {/* tabIndex lets the skip link move focus, not only the view. */}
          <main id="main" tabIndex={-1} className="ll-main">
            {children}
          </main>
        </div>
        <Footer shell={shell} texts={texts} />
      </body>
    </html>
  );
}
