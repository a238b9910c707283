-- Published figures about the population, the services and what is expected: public facts that everybody who has logged in
-- may read. Each import is a source of its own, with all of its rows; the newest accepted source of a series is in force,
-- and older ones stay, so that a figure can be traced to what was published when it was used.
create table figure_source (
  id uuid primary key,
  kind text not null check (kind in ('population', 'indicator', 'projection')),
  -- What can stand in for one another: a new list of the population by age takes the place of the one before.
  series text not null,
  name text not null,
  publisher text not null,
  licence text not null,
  address text,
  vintage text not null,
  note text,
  origin text not null check (origin in ('file', 'statbank')),
  -- The name of the file, or the number of the table.
  origin_name text not null,
  -- Of the figures and not of the bytes: the same figures written in another way are the same source.
  content_sha256 text not null,
  row_count integer not null check (row_count > 0),
  status text not null check (status in ('ready', 'accepted', 'discarded')),
  created_by uuid references person,
  created_at timestamptz not null default now(),
  decided_at timestamptz,
  check ((status = 'ready') = (decided_at is null))
);
create index figure_source_in_force on figure_source (series, decided_at desc) where status = 'accepted';
create index figure_source_created on figure_source (created_at desc);

-- One row for a region, year and sex with all ages in it: 0, 1, … 104, and 105 and above. The code is that of the source's
-- own year and borders; 0 is the whole country. No foreign key, because a register may know fewer regions than a source.
create table population_count (
  source_id uuid not null references figure_source on delete cascade,
  region_code text not null,
  year integer not null,
  sex text not null check (sex in ('male', 'female')),
  counts integer[] not null check (cardinality(counts) = 106 and 0 <= all (counts) and array_position(counts, null) is null),
  primary key (source_id, region_code, year, sex)
);

create table indicator_value (
  source_id uuid not null references figure_source on delete cascade,
  region_code text not null,
  year integer not null,
  indicator text not null,
  value double precision not null,
  primary key (source_id, region_code, indicator, year)
);

-- What somebody expected. persons[i] are those from age_starts[i] up to the next start; the last group has no end.
create table published_projection (
  source_id uuid not null references figure_source on delete cascade,
  edition integer not null,
  alternative text not null,
  region_code text not null,
  year integer not null,
  age_starts integer[] not null,
  persons integer[] not null check (cardinality(persons) = cardinality(age_starts) and 0 <= all (persons)),
  primary key (source_id, region_code, edition, alternative, year)
);

-- A fetch from a statistics service in pieces. A piece that has been fetched is kept until all are there, so that work
-- that was interrupted goes on where it was.
create table figure_fetch (
  id uuid primary key,
  series text not null,
  service text not null,
  table_number text not null,
  -- What is asked for, as it was decided when the table was looked at: variables, codes, and the regions of each piece.
  plan jsonb not null,
  pieces integer not null check (pieces > 0),
  status text not null check (status in ('fetching', 'stopped', 'failed', 'done')),
  failure jsonb,
  source_id uuid references figure_source on delete set null,
  created_by uuid references person,
  created_at timestamptz not null default now(),
  -- When the work was last seen to be alive.
  seen_at timestamptz not null default now(),
  ended_at timestamptz,
  check ((status = 'failed') = (failure is not null)),
  check ((status = 'fetching') = (ended_at is null))
);
create index figure_fetch_alive on figure_fetch (seen_at) where status = 'fetching';
create index figure_fetch_created on figure_fetch (created_at desc);

create table figure_fetch_piece (
  fetch_id uuid not null references figure_fetch on delete cascade,
  number integer not null,
  figures jsonb not null,
  fetched_at timestamptz not null default now(),
  primary key (fetch_id, number)
);

-- Those who see to the figures: whoever follows the country, and whoever runs the system.
create function scope.keeps_figures() returns boolean language sql stable parallel safe
  as $$ select scope.administrator() or scope.national() $$;
grant execute on function scope.keeps_figures() to lederloft_app, lederloft_trusted;

select scope.protect('figure_source');
select scope.protect('population_count');
select scope.protect('indicator_value');
select scope.protect('published_projection');
select scope.protect('figure_fetch');
select scope.protect('figure_fetch_piece');

-- What has not been accepted yet is between those who look at it.
create policy read on figure_source for select to lederloft_app
  using ((status = 'accepted' and (select scope.person()) is not null) or (select scope.keeps_figures()));
create policy read on population_count for select to lederloft_app
  using ((select scope.person()) is not null or (select scope.keeps_figures()));
create policy read on indicator_value for select to lederloft_app
  using ((select scope.person()) is not null or (select scope.keeps_figures()));
create policy read on published_projection for select to lederloft_app
  using ((select scope.person()) is not null or (select scope.keeps_figures()));

create policy add on figure_source for insert to lederloft_app with check ((select scope.keeps_figures()));
create policy decide on figure_source for update to lederloft_app
  using (status = 'ready' and (select scope.keeps_figures())) with check ((select scope.keeps_figures()));
create policy add on population_count for insert to lederloft_app with check ((select scope.keeps_figures()));
create policy add on indicator_value for insert to lederloft_app with check ((select scope.keeps_figures()));
create policy add on published_projection for insert to lederloft_app with check ((select scope.keeps_figures()));
create policy keep on figure_fetch to lederloft_app using ((select scope.keeps_figures()));
create policy keep on figure_fetch_piece to lederloft_app using ((select scope.keeps_figures()));

-- What a source said is not rewritten. The rows of one that was never accepted may go.
create policy drop_undecided on population_count for delete to lederloft_app using ((select scope.keeps_figures())
  and exists (select from figure_source s where s.id = source_id and s.status <> 'accepted'));
create policy drop_undecided on indicator_value for delete to lederloft_app using ((select scope.keeps_figures())
  and exists (select from figure_source s where s.id = source_id and s.status <> 'accepted'));
create policy drop_undecided on published_projection for delete to lederloft_app using ((select scope.keeps_figures())
  and exists (select from figure_source s where s.id = source_id and s.status <> 'accepted'));
revoke update on population_count, indicator_value, published_projection, figure_fetch_piece from lederloft_app;
revoke delete on figure_source, figure_fetch from lederloft_app;
