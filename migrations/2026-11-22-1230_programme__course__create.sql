-- The catalogue is public. Texts are kept per language: {"nb": …, "nn": …, "en": …}.
create table programme (
  id uuid primary key,
  code text not null unique,
  name jsonb not null,
  summary jsonb not null,
  level text not null check (level in ('bachelor', 'master')),
  admission text not null check (admission in ('order', 'call')),
  provider text not null,
  credits numeric(5, 1) not null,
  sequence integer not null
);
create table course (
  id uuid primary key,
  programme_id uuid not null references programme,
  code text not null,
  sequence integer not null,
  unique (programme_id, code)
);
-- A result keeps the version that was taken, so a version in use is never rewritten.
create table course_version (
  id uuid primary key,
  course_id uuid not null references course,
  valid_from date not null,
  valid_to date,
  name jsonb not null,
  credits numeric(4, 1) not null check (credits > 0 and credits * 2 = trunc(credits * 2)),
  orderable boolean not null,
  content jsonb not null,
  unique (course_id, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);
