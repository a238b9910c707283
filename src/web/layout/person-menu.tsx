import type { ReactElement } from 'react';
import { Icon } from '../components/icon.tsx';
import { Menu } from '../components/menu.tsx';
import type { Shell, ShellPerson } from './shell.ts';
import type { ShellTexts } from './texts/index.ts';

/** Who is signed in, their own pages and the way out. Signing out is a POST: a link could be prefetched. */
export function PersonMenu({
  person,
  shell,
  texts,
}: {
  readonly person: ShellPerson;
  readonly shell: Shell;
  readonly texts: ShellTexts;
}): ReactElement {
  return (
    <Menu label={person.name} description={texts.person.menu} icon="person">
      <p className="ll-person">
        <strong>{person.name}</strong>
        {person.role === undefined ? null : <span className="ll-subtle">{person.role}</span>}
      </p>
      {person.links.length === 0 ? null : (
        <ul className="ll-menu__links">
          {person.links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={shell.paths.logOut}>
        <button type="submit" className="ll-choice">
          <span className="ll-choice__mark">
            <Icon name="leave" />
          </span>
          {texts.person.logOut}
        </button>
      </form>
    </Menu>
  );
}
