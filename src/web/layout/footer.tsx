import type { ReactElement } from 'react';
import type { Shell } from './shell.ts';
import type { ShellTexts } from './texts/index.ts';

/** What this is, and the three statements a public site owes its readers. */
export function Footer({
  shell,
  texts,
}: {
  readonly shell: Shell;
  readonly texts: ShellTexts;
}): ReactElement {
  const links = [
    { href: shell.paths.accessibility, label: texts.footer.accessibility },
    { href: shell.paths.privacy, label: texts.footer.privacy },
    { href: shell.paths.sources, label: texts.footer.sources },
  ];
  return (
    <footer className="ll-footer">
      <div className="ll-footer__row">
        <div className="ll-footer__about">
          <p>{texts.footer.about}</p>
          <p className="ll-subtle">{texts.footer.builtWith}</p>
        </div>
        <nav aria-label={texts.footer.label}>
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
