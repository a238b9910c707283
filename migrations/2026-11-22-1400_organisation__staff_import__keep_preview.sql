-- An import is read, looked at and decided on in several requests, perhaps on several nodes. The file itself is never
-- kept: what is kept is the table that was read from it, after national identity numbers were taken out.
drop table staff_import;
create table staff_import (
  id uuid primary key,
  municipality_code text not null references municipality (code),
  file_name text not null,
  file_sha256 text not null,
  packed_table bytea,
  as_of date not null,
  coverage text not null check (coverage in ('units-in-file', 'whole-municipality')),
  mapping jsonb not null,
  status text not null check (status in ('reading', 'ready', 'accepted', 'undone', 'discarded')),
  -- Notes on the reading, the counts of the comparison and its warnings; null while it is being made.
  summary jsonb,
  -- The municipality's newest decided import when the comparison was made: if there is a newer one, it is made anew.
  compared_with uuid,
  uploaded_by uuid references person,
  uploaded_at timestamptz not null default now(),
  decided_at timestamptz,
  undone_at timestamptz,
  check ((status in ('reading', 'ready')) = (packed_table is not null)),
  check ((status in ('accepted', 'undone', 'discarded')) = (decided_at is not null)),
  check ((status = 'undone') = (undone_at is not null))
);
create index staff_import_municipality on staff_import (municipality_code, uploaded_at desc);

create table staff_import_problem (
  import_id uuid not null references staff_import on delete cascade,
  sequence integer not null,
  municipality_code text not null,
  severity text not null check (severity in ('error', 'warning')),
  problem jsonb not null,
  primary key (import_id, sequence)
);
create table staff_import_change (
  import_id uuid not null references staff_import on delete cascade,
  sequence integer not null,
  municipality_code text not null,
  kind text not null,
  change jsonb not null,
  primary key (import_id, sequence)
);
create index staff_import_change_kind on staff_import_change (import_id, kind, sequence);

select scope.protect('staff_import');
select scope.protect('staff_import_problem');
select scope.protect('staff_import_change');
create policy staff on staff_import to lederloft_app using (municipality_code = any ((select scope.staff())::text[]));
create policy staff on staff_import_problem to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]));
create policy staff on staff_import_change to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]));

-- A list may leave out the share; what is not known is not guessed. A title or service that is not known is empty.
alter table position alter column fte_percent drop not null;
