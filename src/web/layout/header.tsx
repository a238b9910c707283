import type { ReactElement } from 'react';
import { BrandMark } from './brand-mark.tsx';
import { PersonMenu } from './person-menu.tsx';
import { PreferencesMenu } from './preferences-menu.tsx';
import type { NavigationItem, Shell } from './shell.ts';
import type { ShellTexts } from './texts/index.ts';

/** Brand, the few words of the main menu, language, colours and person. */
export function Header({
  shell,
  texts,
}: {
  readonly shell: Shell;
  readonly texts: ShellTexts;
}): ReactElement {
  return (
    <header className="ll-header">
      <div className="ll-header__row">
        <a href={shell.paths.home} className="ll-brand">
          <BrandMark />
          <span>{texts.brand}</span>
        </a>
        {shell.navigation.length === 0 ? null : (
          <Navigation items={shell.navigation} label={texts.mainMenu} />
        )}
        <div className="ll-header__tools">
          <PreferencesMenu shell={shell} texts={texts} />
          {shell.person === undefined ? (
            <a href={shell.paths.logIn} className="ll-header__login">
              {texts.person.logIn}
            </a>
          ) : (
            <PersonMenu person={shell.person} shell={shell} texts={texts} />
          )}
        </div>
      </div>
    </header>
  );
}

function Navigation(props: {
  readonly items: readonly NavigationItem[];
  readonly label: string;
}): ReactElement {
  return (
    <nav className="ll-nav" aria-label={props.label}>
      <ul>
        {props.items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current === true ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
