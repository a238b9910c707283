create table class_order (
  id uuid primary key,
  number integer generated always as identity unique,
  programme_id uuid not null references programme,
  lead_municipality_code text not null references municipality (code),
  status text not null check (status in ('draft', 'sent', 'offered', 'accepted', 'planned', 'running', 'finished', 'cancelled')),
  wished_start date,
  place text not null default '',
  seats_min integer not null default 0 check (seats_min >= 0),
  seats_max integer not null default 0 check (seats_max >= 0),
  contact_name text not null default '',
  contact_email text not null default '',
  contact_phone text not null default '',
  note text not null default '',
  invoice_reference text not null default '',
  price_ore bigint check (price_ore >= 0),
  offer_text text not null default '',
  offer_valid_to date,
  cohort_id uuid references cohort,
  version integer not null default 1,
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  check (status in ('draft', 'sent', 'cancelled') or price_ore is not null),
  check (status not in ('planned', 'running', 'finished') or cohort_id is not null)
);
create index class_order_status on class_order (status, created_at);
create table class_order_municipality (
  order_id uuid not null references class_order,
  municipality_code text not null references municipality (code),
  seats integer not null default 0 check (seats >= 0),
  primary key (order_id, municipality_code)
);
create index class_order_municipality_code on class_order_municipality (municipality_code);
create table class_order_course (
  order_id uuid not null references class_order,
  course_id uuid not null references course,
  sequence integer not null,
  primary key (order_id, course_id),
  unique (order_id, sequence) deferrable initially deferred
);
-- Whom the municipality wants to send.
create table class_order_candidate (
  id uuid primary key,
  order_id uuid not null references class_order,
  municipality_code text not null references municipality (code),
  employee_id uuid not null references employee,
  given_name text not null,
  family_name text not null,
  email text not null check (email = lower(email)),
  track text not null check (track in ('credit', 'non-credit')),
  potential_leader boolean not null default false,
  added_at timestamptz not null default now(),
  unique (order_id, employee_id)
);
create index class_order_candidate_order on class_order_candidate (order_id);
create table class_order_event (
  id bigint generated always as identity primary key,
  order_id uuid not null references class_order,
  at timestamptz not null default now(),
  person_id uuid not null references person,
  from_status text,
  to_status text not null,
  note text not null default ''
);
create index class_order_event_order on class_order_event (order_id, at);

select scope.protect('class_order');
select scope.protect('class_order_municipality');
select scope.protect('class_order_course');
select scope.protect('class_order_candidate');
select scope.protect('class_order_event');

-- Orders that the actor may see on behalf of a municipality, as lead or as partner.
create function scope.municipal_orders() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(id), '{}') from (
    select id from class_order where lead_municipality_code = any (scope.municipal())
    union select order_id from class_order_municipality where municipality_code = any (scope.municipal())) seen(id) $$;
alter function scope.municipal_orders() owner to lederloft_trusted;

-- The lead municipality writes; its partners read; the programme sees the order from the day it is sent.
create policy lead on class_order to lederloft_app
  using (lead_municipality_code = any ((select scope.municipal())::text[]));
create policy partner on class_order for select to lederloft_app
  using (id = any ((select scope.municipal_orders())::uuid[]));
create policy programme on class_order to lederloft_app using ((select scope.programme()) and status <> 'draft');
do $$
declare tablename text;
begin
  -- What hangs on the order is written by those who may write the order.
  foreach tablename in array array['class_order_municipality', 'class_order_course', 'class_order_event'] loop
    execute format('create policy follows_order on %I to lederloft_app
      using (order_id = any (array(select o.id from class_order o)))
      with check (order_id = any (array(select o.id from class_order o
        where o.lead_municipality_code = any ((select scope.municipal())::text[]) or (select scope.programme()))))', tablename);
  end loop;
end $$;

-- Candidates are people: the own municipality's staff readers and the programme see them, the partners do not.
create policy staff on class_order_candidate to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]));
create policy programme on class_order_candidate for select to lederloft_app
  using ((select scope.programme()) and order_id = any (array(select o.id from class_order o)));
