-- Each split as it was made: by which key, and what part each municipality was given. What was billed by an older one can be
-- looked up when the key, the numbers of people or the members have changed since. Never changed.
create table plan_cost_split (
  id uuid primary key,
  plan_id uuid not null references plan,
  cost_key text not null check (cost_key in ('equal', 'population', 'seats', 'half-equal-half-population', 'agreed')),
  -- Parts of the whole in millionths: [{"municipality": "3407", "millionths": 600000}].
  shares jsonb not null,
  made_by uuid not null references person,
  made_at timestamptz not null default now()
);
create index plan_cost_split_plan on plan_cost_split (plan_id, made_at desc);
select scope.protect('plan_cost_split');
create policy readers on plan_cost_split for select to lederloft_app
  using (plan_id = any ((select scope.read_plans())::uuid[]));
create policy writers on plan_cost_split for insert to lederloft_app
  with check (plan_id = any ((select scope.write_plans())::uuid[]) and made_by = (select scope.person()));
revoke update, delete on plan_cost_split from lederloft_app;
