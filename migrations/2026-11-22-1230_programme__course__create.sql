-- The catalogue is public, so it has no row rules. Texts are kept per language: {"nb": …, "nn": …, "en": …}. What the
-- pages show of a programme or a version, with how firmly each fact is known, lies in `content`; what other rooms
-- search and join by stands in columns of its own.
create table catalogue_source (
  key text primary key,
  title jsonb not null,
  address text
);
create table programme (
  id uuid primary key,
  code text not null unique,
  name jsonb not null,
  level text not null check (level in ('bachelor', 'master')),
  entry text not null check (entry in ('order', 'application')),
  sequence integer not null,
  content jsonb not null
);
create table course (
  id uuid primary key,
  programme_id uuid not null references programme,
  code text not null unique,
  place integer not null,
  unique (programme_id, place)
);
-- A result keeps the version that was taken, so a version in use is never rewritten. A course may stand in the
-- catalogue before its name and credits are decided; then it cannot be ordered.
create table course_version (
  id uuid primary key,
  course_id uuid not null references course,
  valid_from date not null,
  valid_to date,
  name jsonb,
  credits numeric(4, 1) check (credits > 0 and credits * 2 = trunc(credits * 2)),
  content jsonb not null,
  unique (course_id, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);

revoke insert, update, delete on catalogue_source, programme, course, course_version from lederloft_app;
