import type { Locale } from '../../kernel/locale.ts';

/** What the reader chose for colours; `auto` follows the device. */
export type ColourScheme = 'auto' | 'light' | 'dark';

export const colourSchemes: readonly ColourScheme[] = ['auto', 'light', 'dark'];

/** Addresses of the built files, as the bundler's manifest gives them. */
export type Assets = {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Fonts to fetch before the style sheet asks for them. */
  readonly fonts: readonly string[];
};

export type NavigationItem = { readonly href: string; readonly label: string; readonly current?: boolean };

export type Crumb = { readonly href: string; readonly label: string };

type ShellLink = { readonly href: string; readonly label: string };

export type ShellPerson = {
  readonly name: string;
  /** Role and place in the reader's words: "Avdelingsleder, Vestre Toten". */
  readonly role?: string | undefined;
  readonly links: readonly ShellLink[];
};

type ShellPaths = {
  readonly home: string;
  readonly logIn: string;
  readonly logOut: string;
  /** Takes a POST with `locale` or `colourScheme`, and `returnTo`. */
  readonly preferences: string;
  readonly accessibility: string;
  readonly privacy: string;
  readonly sources: string;
};

/** Everything the frame around a page needs to know about the request. */
export type Shell = {
  readonly locale: Locale;
  readonly colourScheme: ColourScheme;
  readonly assets: Assets;
  /** The nonce of the Content-Security-Policy header, on every link and script. */
  readonly nonce?: string | undefined;
  /** Where the reader is, so that a choice of language comes back here. */
  readonly currentPath: string;
  readonly paths: ShellPaths;
  /** At most five words, chosen by role. */
  readonly navigation: readonly NavigationItem[];
  readonly person?: ShellPerson | undefined;
  /** Shows the demo banner. */
  readonly demo?: { readonly changePersonHref: string } | undefined;
};
