-- What a municipality asks for, what it is offered, and what comes of it. From the day a class is formed, the class
-- itself tells whether it is planned, running, finished or cancelled; it is not written down again here.
create table class_order (
  id uuid primary key,
  number integer generated always as identity unique,
  programme_id uuid not null references programme,
  lead_municipality_code text not null references municipality (code),
  status text not null check (status in ('draft', 'sent', 'offered', 'accepted', 'planned', 'cancelled')),
  wished_start date,
  courses_a_semester integer not null default 1 check (courses_a_semester between 1 and 4),
  place text not null default '',
  seats_min integer not null default 0 check (seats_min >= 0),
  seats_max integer not null default 0 check (seats_max >= 0),
  attendance_percent integer check (attendance_percent between 1 and 100),
  contact_name text not null default '',
  contact_email text not null default '',
  contact_phone text not null default '',
  note text not null default '',
  invoice_reference text not null default '',
  price_ore bigint check (price_ore >= 0),
  quote_text text not null default '',
  quote_valid_to date,
  cohort_id uuid unique references cohort,
  version integer not null default 1,
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  check (status in ('draft', 'sent', 'cancelled') or (price_ore is not null and quote_valid_to is not null)),
  check ((status = 'planned') = (cohort_id is not null)),
  check (status = 'cancelled' or (status = 'draft') = (sent_at is null)),
  check (status = 'draft' or sent_at is null or (wished_start is not null and seats_max >= seats_min and seats_max > 0))
);
comment on column class_order.attendance_percent is
  'What the employer demands; without it attendance is urged and registered, and closes no door';
comment on column class_order.sent_at is
  'The programme sees an order from here on; a draft that was thrown away without being sent is never seen by it';
create index class_order_status on class_order (status, created_at);
create index class_order_lead on class_order (lead_municipality_code);

-- Everyone who wants seats, the lead municipality too.
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
-- Whom the municipality wants to send. Name and address are copied from the staff list, because the programme forms the
-- class and does not read staff lists.
create table class_order_candidate (
  id uuid primary key,
  order_id uuid not null references class_order,
  municipality_code text not null references municipality (code),
  employee_id uuid not null references employee,
  given_name text not null,
  family_name text not null,
  email text not null check (email = lower(email) and email like '%_@_%'),
  track text not null check (track in ('credit', 'non-credit')),
  potential_leader boolean not null default false,
  added_at timestamptz not null default now(),
  unique (order_id, employee_id),
  -- A municipality that is taken off the order takes its people along, also those whom the one who does it cannot see.
  foreign key (order_id, municipality_code) references class_order_municipality on delete cascade
);
create index class_order_candidate_order on class_order_candidate (order_id, municipality_code);
create index class_order_candidate_employee on class_order_candidate (employee_id);
-- What has happened, by which side. Readers are told the side; the person is there for those who must know.
create table class_order_event (
  id bigint generated always as identity primary key,
  order_id uuid not null references class_order,
  at timestamptz not null default now(),
  person_id uuid not null references person,
  side text not null check (side in ('lead', 'programme')),
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

-- Orders that the actor may see on behalf of a municipality: its own from the first word, as a partner from the day the
-- order is sent. What the neighbour is still thinking about is not for others.
create function scope.municipal_orders() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if cardinality(scope.municipal()) = 0 then return '{}'; end if;
  return array(
    select o.id from class_order o where o.lead_municipality_code = any (scope.municipal())
    union
    select m.order_id from class_order_municipality m join class_order o on o.id = m.order_id
      where m.municipality_code = any (scope.municipal()) and o.sent_at is not null);
end $$;

-- Orders whose candidates the programme needs to know: sent, and neither taken back nor called off.
create function scope.answerable_orders() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if not scope.programme() then return '{}'; end if;
  return array(select o.id from class_order o where o.status in ('sent', 'offered', 'accepted', 'planned'));
end $$;

-- How many each municipality wants to send. Whoever sees the order sees the seats; the names stay at home.
create function scope.candidate_counts(wanted uuid[]) returns table
  (order_id uuid, municipality_code text, candidates integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select c.order_id, c.municipality_code, count(*)::integer from class_order_candidate c
    where c.order_id = any (wanted)
      and (c.order_id = any (scope.municipal_orders()) or c.order_id = any (scope.answerable_orders()))
    group by c.order_id, c.municipality_code;
end $$;

-- Keeps an order as it is while a candidate is added or taken away, so that none slips in behind a class being formed.
-- Partners may hold an order that they cannot change.
create function scope.hold_order(wanted uuid) returns boolean language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform from class_order o where o.id = wanted and o.id = any (scope.municipal_orders()) for share;
  return found;
end $$;

-- What the programme must know to enrol the candidates: who has a login already, and whom to ask for each. The manager
-- is the one of that day, as the staff list of the municipality has it.
create function scope.candidate_people(wanted uuid, day date) returns table (candidate_id uuid, person_id uuid,
  manager_id uuid, manager_person_id uuid, manager_given_name text, manager_family_name text, manager_email text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select c.id, e.person_id, m.manager_id, m.person_id, m.given_name, m.family_name, m.email
    from class_order_candidate c join employee e on e.id = c.employee_id
    left join scope.managers_of(array(select k.employee_id from class_order_candidate k where k.order_id = wanted), day) m
      on m.employee_id = c.employee_id
    where c.order_id = wanted and c.order_id = any (scope.answerable_orders());
end $$;

-- When the class is formed the candidates and their managers have logins; from then on the staff list knows whose.
create function scope.link_candidates(wanted uuid, day date) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if not wanted = any (scope.answerable_orders()) then
    raise insufficient_privilege using message = 'Only the programme links candidates, of an order that it answers';
  end if;
  update employee e set person_id = p.id from class_order_candidate c join person p on p.email = c.email
    where c.order_id = wanted and e.id = c.employee_id and e.person_id is null;
  update employee e set person_id = p.id from person p
    where e.person_id is null and p.email = lower(e.email) and e.id in (
      select m.manager_id from scope.managers_of(
        array(select k.employee_id from class_order_candidate k where k.order_id = wanted), day) m);
end $$;

do $$
declare f text;
begin
  foreach f in array array['municipal_orders()', 'answerable_orders()', 'candidate_counts(uuid[])', 'hold_order(uuid)',
    'candidate_people(uuid, date)', 'link_candidates(uuid, date)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;

-- The lead municipality writes; its partners read; the programme answers from the day it is sent. Nobody deletes.
create policy lead on class_order to lederloft_app
  using (lead_municipality_code = any ((select scope.municipal())::text[]));
create policy partner on class_order for select to lederloft_app
  using (id = any ((select scope.municipal_orders())::uuid[]));
create policy programme on class_order for select to lederloft_app
  using ((select scope.programme()) and sent_at is not null);
create policy answer on class_order for update to lederloft_app
  using ((select scope.programme()) and sent_at is not null)
  with check ((select scope.programme()) and sent_at is not null);
revoke delete on class_order from lederloft_app;

do $$
declare tablename text;
begin
  -- What is ordered is the lead municipality's to say, and only while it is a draft.
  foreach tablename in array array['class_order_municipality', 'class_order_course'] loop
    execute format('create policy follows_order on %I for select to lederloft_app
      using (order_id = any (array(select o.id from class_order o)))', tablename);
    execute format('create policy draft on %I to lederloft_app
      using (order_id = any (array(select o.id from class_order o
        where o.lead_municipality_code = any ((select scope.municipal())::text[]) and o.status = ''draft'')))', tablename);
  end loop;
end $$;
create policy follows_order on class_order_event for select to lederloft_app
  using (order_id = any (array(select o.id from class_order o)));
create policy lead on class_order_event for insert to lederloft_app
  with check (side = 'lead' and person_id = (select scope.person()) and order_id = any (array(select o.id from class_order o
    where o.lead_municipality_code = any ((select scope.municipal())::text[]))));
create policy programme on class_order_event for insert to lederloft_app
  with check (side = 'programme' and person_id = (select scope.person()) and (select scope.programme())
    and order_id = any (array(select o.id from class_order o where o.sent_at is not null)));
revoke update, delete on class_order_event from lederloft_app;

-- Candidates are people: the own municipality's staff readers and the programme see them, the partners do not.
create policy staff on class_order_candidate to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]))
  with check (municipality_code = any ((select scope.staff())::text[])
    and order_id = any ((select scope.municipal_orders())::uuid[])
    and exists (select from employee e
      where e.id = class_order_candidate.employee_id and e.municipality_code = any ((select scope.staff())::text[])));
create policy programme on class_order_candidate for select to lederloft_app
  using (order_id = any ((select scope.answerable_orders())::uuid[]));
