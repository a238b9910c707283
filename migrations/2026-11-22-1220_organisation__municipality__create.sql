-- A county that is gone keeps its row, because the codes of its municipalities still begin with its number.
create table county (
  code text primary key check (code ~ '^\d{2}$'),
  name text not null,
  valid_to date
);

-- One row a municipality and code; a merged municipality keeps its row with the last day it existed. Where the source
-- does not know when a code began, it is the first day of local government in Norway. No language form: not known.
create table municipality (
  code text primary key check (code ~ '^\d{4}$'),
  name text not null,
  official_name text not null,
  county_code text not null references county,
  language_form text check (language_form in ('nb', 'nn', 'neutral')),
  valid_from date not null default '1838-01-01',
  valid_to date,
  population integer check (population >= 0),
  population_on date,
  source text not null,
  check (valid_to is null or valid_to >= valid_from)
);
create index municipality_county on municipality (county_code);

-- From which to which, and how much of it: a merger has several rows to one code, a split several from one. No share:
-- the source of the change does not say how much went where.
create table municipality_change (
  from_code text not null references municipality (code),
  to_code text not null references municipality (code),
  changed_on date not null,
  kind text not null check (kind in ('renumbered', 'merged', 'split')),
  share numeric(6, 4) default 1 check (share > 0 and share <= 1),
  source text not null,
  primary key (from_code, to_code, changed_on)
);

create table region (
  id uuid primary key,
  name text not null unique
);
create table region_member (
  region_id uuid not null references region,
  municipality_code text not null references municipality (code),
  valid_from date not null,
  valid_to date,
  primary key (region_id, municipality_code, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);
create index region_member_municipality on region_member (municipality_code);
create index municipality_change_to on municipality_change (to_code);

-- These five are public facts, so they need no row rules; but a page never changes them. They come from official
-- registers, through the command line.
revoke insert, update, delete on county, municipality, municipality_change, region, region_member from lederloft_app;

create table unit (
  id uuid primary key,
  municipality_code text not null references municipality (code),
  code text not null,
  name text not null,
  parent_id uuid references unit,
  service_type text not null,
  valid_from date not null,
  valid_to date,
  unique (municipality_code, code),
  check (parent_id <> id),
  check (valid_to is null or valid_to >= valid_from)
);
create index unit_parent on unit (parent_id);

-- What the municipality's payroll says of a person. It becomes a `person` only when somebody needs to log in.
create table employee (
  id uuid primary key,
  municipality_code text not null references municipality (code),
  employee_number text not null,
  given_name text not null,
  family_name text not null,
  birth_date date,
  email text,
  person_id uuid references person,
  unique (municipality_code, employee_number)
);
create index employee_person on employee (person_id) where person_id is not null;
-- In the order of a Norwegian telephone list (å last), which the server's own language may not give.
create index employee_name on employee
  (municipality_code, family_name collate "nb-NO-x-icu", given_name collate "nb-NO-x-icu");

create table position (
  id uuid primary key,
  municipality_code text not null references municipality (code),
  employee_id uuid not null references employee,
  unit_id uuid not null references unit,
  position_code text,
  title text not null,
  fte_percent numeric(5, 2) not null check (fte_percent >= 0 and fte_percent <= 100),
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
create index position_employee on position (employee_id);
create index position_unit on position (unit_id);
create index position_municipality on position (municipality_code);

create table unit_leadership (
  id uuid primary key,
  municipality_code text not null references municipality (code),
  unit_id uuid not null references unit,
  employee_id uuid not null references employee,
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
create index unit_leadership_unit on unit_leadership (unit_id);
create index unit_leadership_employee on unit_leadership (employee_id);
create index unit_leadership_municipality on unit_leadership (municipality_code);

-- Formal leadership education that a staff member has from before, as the employer knows it.
create table education_record (
  id uuid primary key,
  municipality_code text not null references municipality (code),
  employee_id uuid not null references employee,
  title text not null,
  provider text not null,
  credits numeric(5, 1) not null check (credits >= 0 and credits * 2 = trunc(credits * 2)),
  completed_on date not null,
  source text not null,
  unique (employee_id, title, provider, completed_on)
);
create index education_record_employee on education_record (employee_id);
create index education_record_municipality on education_record (municipality_code);

-- An import from upload to acceptance, and the changes it made, so that it can be undone.
create table staff_import (
  id uuid primary key,
  municipality_code text not null references municipality (code),
  file_name text not null,
  file_sha256 text not null,
  file_bytes bytea,
  as_of date not null,
  mapping jsonb not null,
  status text not null check (status in ('uploaded', 'accepted', 'undone', 'discarded')),
  changes jsonb,
  summary jsonb,
  uploaded_by uuid not null references person,
  uploaded_at timestamptz not null default now(),
  decided_at timestamptz,
  undone_at timestamptz,
  check ((status = 'uploaded') = (file_bytes is not null))
);
create index staff_import_municipality on staff_import (municipality_code, uploaded_at desc);

-- The columns of a layout that this municipality has mapped once.
create table staff_mapping (
  municipality_code text not null references municipality (code),
  header_fingerprint text not null,
  mapping jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (municipality_code, header_fingerprint)
);

select scope.protect('unit');
select scope.protect('employee');
select scope.protect('position');
select scope.protect('unit_leadership');
select scope.protect('education_record');
select scope.protect('staff_import');
select scope.protect('staff_mapping');

-- A policy that reads another protected table would call that table's policies in turn, and soon its own. These
-- two look past the rules once a query, for the actor alone.
-- PL/pgSQL, so that the plan is kept and nothing is looked for on behalf of those who lead nothing.
create function scope.own_employees() returns uuid[] language plpgsql stable security definer
  set search_path = public as $$
begin
  return (select coalesce(array_agg(id), '{}') from employee where person_id = scope.person());
end $$;
create function scope.led_employees() returns uuid[] language plpgsql stable security definer
  set search_path = public as $$
begin
  if cardinality(scope.units()) = 0 then return '{}'; end if;
  return (select coalesce(array_agg(employee_id), '{}') from (
    select employee_id from position
    where unit_id = any (scope.units()) and (valid_to is null or valid_to >= current_date)
    union select employee_id from unit_leadership
    where unit_id = any (scope.units()) and (valid_to is null or valid_to >= current_date)) led);
end $$;
alter function scope.own_employees() owner to lederloft_trusted;
alter function scope.led_employees() owner to lederloft_trusted;

-- The codes together with those they replaced, where rows still stand under the old code: after a merger the new
-- municipality goes on seeing what the old ones left. A split gives nobody the whole, so it is not followed.
create function scope.with_former(codes text[]) returns text[] language plpgsql stable security definer
  set search_path = public as $$
begin
  return (with recursive followed as (
    select unnest(codes) as code
    union
    select c.from_code from municipality_change c join followed f on c.to_code = f.code
    where c.kind <> 'split' and c.changed_on <= current_date
  ) select coalesce(array_agg(f.code), '{}') from followed f
    where f.code = any (codes) or exists (select from unit u where u.municipality_code = f.code));
end $$;
alter function scope.with_former(text[]) owner to lederloft_trusted;

create policy staff on unit to lederloft_app using (municipality_code = any ((select scope.staff())::text[]));
create policy led on unit for select to lederloft_app using (id = any ((select scope.units())::uuid[]));
create policy staff on employee to lederloft_app using (municipality_code = any ((select scope.staff())::text[]));
create policy own on employee for select to lederloft_app using (id = any ((select scope.own_employees())::uuid[]));
create policy led on employee for select to lederloft_app using (id = any ((select scope.led_employees())::uuid[]));
create policy staff on position to lederloft_app using (municipality_code = any ((select scope.staff())::text[]));
create policy led on position for select to lederloft_app using (unit_id = any ((select scope.units())::uuid[]));
create policy own on position for select to lederloft_app
  using (employee_id = any ((select scope.own_employees())::uuid[]));
create policy staff on unit_leadership to lederloft_app using (municipality_code = any ((select scope.staff())::text[]));
create policy led on unit_leadership for select to lederloft_app using (unit_id = any ((select scope.units())::uuid[]));
create policy staff on education_record to lederloft_app using (municipality_code = any ((select scope.staff())::text[]));
create policy own on education_record for select to lederloft_app
  using (employee_id = any ((select scope.own_employees())::uuid[]));
create policy staff on staff_import to lederloft_app using (municipality_code = any ((select scope.staff())::text[]));
create policy staff on staff_mapping to lederloft_app using (municipality_code = any ((select scope.staff())::text[]));

-- The municipality sees the login person of its own staff member, to invite and to enrol.
create policy staff on person for select to lederloft_app
  using (id = any (array(select e.person_id from employee e where e.municipality_code = any ((select scope.staff())::text[])
    and e.person_id is not null)));
