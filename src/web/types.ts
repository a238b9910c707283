import type { Context, Hono } from 'hono';
import type { ReactNode } from 'react';
import type { Actor } from '../access/index.ts';
import type { Locale } from '../kernel/locale.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { OidcProvider } from '../platform/environment.ts';
import type { Jobs, Timetable } from '../platform/jobs.ts';
import type { Platform } from '../platform/platform.ts';
import type { Assets } from './assets.ts';

/** What the web is told when it starts, and the rooms behind it have no use for. */
export type WebSettings = {
  providers: readonly OidcProvider[];
  /** How many proxies of our own stand in front. */
  trustedProxies: number;
};

/** What every request carries. `actor` is there on every route that needs a login. */
export type WebEnv = {
  Variables: {
    platform: Platform;
    settings: WebSettings;
    assets: Assets;
    modules: readonly Module[];
    visitor: Actor | undefined;
    actor: Actor;
    locale: Locale;
    nonce: string;
  };
};
export type WebContext = Context<WebEnv>;

export type NavigationItem = { href: string; label: string };

/** Something the person can do now: one verb and one deadline. */
export type NextItem = {
  id: string;
  /** What to do, beginning with a verb. */
  title: string;
  detail?: string;
  href: string;
  /** The last day; without one it comes after those that have one. */
  deadline?: LocalDate;
};

export type Station = {
  id: string;
  title: string;
  /** For the drawing, where a full title has no room: the code of a course. */
  short?: string | undefined;
  when: string;
  state: 'past' | 'next' | 'later';
  href?: string | undefined;
  /** The day it stands under, so that stations of one day on different strands stand together. */
  on?: LocalDate | undefined;
};

/** What one room puts on the home page of this person. */
export type HomePart = {
  next: readonly NextItem[];
  /** Stations on the three strands, in order of time. */
  strands: {
    education: readonly Station[];
    development: readonly Station[];
    organisation: readonly Station[];
  };
  sections: readonly ReactNode[];
};

/** A room as the house sees it: what it serves, does in the background, and adds to the common pages. */
export type Module = {
  name: string;
  /** Routes that need somebody who has logged in; `c.var.actor` is there. */
  routes?: Hono<WebEnv>;
  /** Routes for everybody; `c.var.visitor` may be undefined. */
  publicRoutes?: Hono<WebEnv>;
  jobs?: Jobs;
  /** Names of those that take so long that nothing else may wait for them. */
  longJobs?: readonly string[];
  timetable?: Timetable;
  navigation?: (actor: Actor, locale: Locale) => readonly NavigationItem[];
  home?: (actor: Actor, platform: Platform, locale: Locale) => Promise<HomePart>;
};
