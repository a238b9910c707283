import type { ReactElement } from 'react';
import { Icon } from '../components/icon.tsx';
import { Menu } from '../components/menu.tsx';
import { LOCALES } from '../../kernel/locale.ts';
import { colourSchemes } from './shell.ts';
import type { Shell } from './shell.ts';
import type { ShellTexts } from './texts/index.ts';

/** Language and colours are one form whose buttons carry the choice, so it works without script. */
export function PreferencesMenu({
  shell,
  texts,
}: {
  readonly shell: Shell;
  readonly texts: ShellTexts;
}): ReactElement {
  const words = texts.preferences;
  return (
    <Menu label={words.menu} icon="globe">
      <form method="post" action={shell.paths.preferences} className="ll-preferences">
        <input type="hidden" name="returnTo" value={shell.currentPath} />
        <Choices heading={words.language}>
          {LOCALES.map((locale) => (
            <Choice
              key={locale}
              name="locale"
              value={locale}
              lang={locale}
              label={words.languages[locale]}
              chosen={locale === shell.locale ? words.chosen : undefined}
            />
          ))}
        </Choices>
        <Choices heading={words.colours}>
          {colourSchemes.map((scheme) => (
            <Choice
              key={scheme}
              name="colourScheme"
              value={scheme}
              label={words.schemes[scheme]}
              chosen={scheme === shell.colourScheme ? words.chosen : undefined}
            />
          ))}
        </Choices>
      </form>
    </Menu>
  );
}

function Choices(props: {
  readonly heading: string;
  readonly children: readonly ReactElement[];
}): ReactElement {
  return (
    <fieldset className="ll-choices">
      <legend className="ll-choices__heading">{props.heading}</legend>
      {props.children}
    </fieldset>
  );
}

function Choice(props: {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
  readonly chosen: string | undefined;
}): ReactElement {
  const chosen = props.chosen !== undefined;
  return (
    <button
      type="submit"
      name={props.name}
      value={props.value}
      className="ll-choice"
      data-chosen={chosen || undefined}
    >
      <span className="ll-choice__mark">{chosen ? <Icon name="check" /> : null}</span>
      <span lang={props.lang}>{props.label}</span>
      {chosen ? <span className="ds-sr-only">, {props.chosen}</span> : null}
    </button>
  );
}
