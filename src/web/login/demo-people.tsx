import type { ReactElement } from 'react';
import type { Role } from '../../access/index.ts';
import type { Locale } from '../../kernel/locale.ts';
import { Card, CardGrid } from '../components/card.tsx';
import { Icon } from '../components/icon.tsx';
import { commonTexts } from '../texts/index.ts';
import type { DemoPerson } from './gate.ts';

/** Everybody one can be in a demo world, by role. Each name is a button of one form. */
export function DemoPeople(props: {
  readonly people: readonly DemoPerson[];
  readonly locale: Locale;
  readonly to: string;
}): ReactElement {
  return (
    <form method="post" action="/login/demo">
      <input type="hidden" name="to" value={props.to} />
      <CardGrid>
        {[...Map.groupBy(props.people, (person) => person.role)].map(([role, people]) => (
          <Card key={role} heading={roleName(role, props.locale)}>
            <ul className="ll-demo-people">
              {people.map((person) => (
                <li key={person.id}>
                  <button type="submit" name="personId" value={person.id} className="ll-demo-person">
                    <span className="ll-demo-person__words">
                      <strong>{person.name}</strong> <span className="ll-subtle">{person.place}</span>
                    </span>
                    <Icon name="next" />
                  </button>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </CardGrid>
    </form>
  );
}

/** The role in the reader's language; a demo world may also have a word of its own. */
function roleName(role: string, locale: Locale): string {
  const names: Readonly<Record<Role, string>> & Readonly<Record<string, string>> = commonTexts[locale].roles;
  return names[role] ?? role;
}
