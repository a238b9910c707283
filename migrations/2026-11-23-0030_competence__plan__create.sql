-- Strategic competence planning: a plan of a municipality or a strategy of a region, from goals to what was achieved. Every
-- part hangs on its plan by a key of two columns, so that nothing can be hung on somebody else's.

-- What one can require, hold and lack. Those of the country have no owner; a municipality or a region adds its own.
create table competence_item (
  id uuid primary key,
  municipality_code text references municipality (code),
  region_id uuid references region,
  -- A lasting name for those of the country, so that a seed can be corrected.
  code text unique,
  kind text not null check (kind in ('profession', 'further-education', 'skill', 'certificate', 'leadership')),
  name jsonb not null,
  about text not null default '',
  -- From which day the law says that every municipality must have it, and which law.
  core_from date,
  core_source text,
  -- Few cases in a small municipality: worth a look across borders.
  shareable boolean not null default false,
  ended_on date,
  created_at timestamptz not null default now(),
  check (municipality_code is null or region_id is null),
  check ((code is not null) = (municipality_code is null and region_id is null)),
  check ((core_from is null) = (core_source is null))
);
create index competence_item_municipality on competence_item (municipality_code);
create index competence_item_region on competence_item (region_id);

create table plan (
  id uuid primary key,
  kind text not null check (kind in ('municipal', 'regional')),
  municipality_code text references municipality (code),
  region_id uuid references region,
  -- The strategy that this plan follows up, and the plan that it was rolled from.
  parent_id uuid references plan,
  previous_id uuid unique references plan,
  name text not null check (name <> ''),
  language text not null check (language in ('nb', 'nn')),
  first_year integer not null check (first_year between 2000 and 2100),
  last_year integer not null,
  state text not null check (state in ('mandate', 'analysis', 'draft', 'hearing', 'union-review', 'political-case',
    'adopted', 'in-force', 'evaluated', 'rolled', 'cancelled')),
  -- One more for every change to any part; documents name it.
  revision integer not null default 0,
  -- Words for the five levels 0 to 4, where the municipality has its own.
  levels jsonb not null default '[]',
  -- Each kind of budget is limited by year in the run of measures; øre.
  budgets jsonb not null default '{}',
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  adopted_on date,
  check ((kind = 'municipal') = (municipality_code is not null)),
  check ((kind = 'regional') = (region_id is not null)),
  check (last_year between first_year and first_year + 11),
  check (parent_id is null or kind = 'municipal')
);
create index plan_municipality on plan (municipality_code);
create index plan_region on plan (region_id);
create index plan_parent on plan (parent_id);

-- Who works with the plan beside those who act for the municipality or the region. Nobody sees staff records by this.
create table plan_member (
  id uuid primary key,
  plan_id uuid not null references plan,
  person_id uuid not null references person,
  part text not null check (part in ('project-leader', 'project-group', 'resource-group', 'union', 'consultee')),
  -- On whose behalf; in a regional plan it is one of the region's municipalities, or nobody for a project leader.
  municipality_code text references municipality (code),
  -- The union or the body that the person speaks for.
  body text not null default '',
  invited_by uuid not null references person,
  valid_from date not null default current_date,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
create unique index plan_member_current on plan_member (plan_id, person_id, part) where valid_to is null;
create index plan_member_person on plan_member (person_id);

create table plan_chapter (
  id uuid primary key,
  plan_id uuid not null references plan,
  -- A chapter of the common skeleton, or null for one that this plan has added.
  key text check (key in ('preface', 'mandate', 'ambition', 'guidance', 'challenge', 'definition', 'requirements', 'capital',
    'gap', 'strategy', 'economy', 'measures', 'cooperation', 'recommendations', 'follow-up')),
  sequence integer not null,
  title text not null default '',
  body text not null default '',
  version integer not null default 1,
  changed_by uuid references person,
  changed_at timestamptz not null default now(),
  unique (plan_id, key),
  unique (id, plan_id)
);
create index plan_chapter_plan on plan_chapter (plan_id, sequence);
-- Every text that has been saved, so that nothing that anybody wrote is lost.
create table plan_chapter_text (
  chapter_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  title text not null,
  body text not null,
  written_by uuid not null references person,
  written_at timestamptz not null default now(),
  primary key (chapter_id, version),
  foreign key (chapter_id, plan_id) references plan_chapter (id, plan_id)
);
-- A participant's coursework that is written as a chapter: which text was handed in, so that it can be judged as it was.
create table plan_chapter_coursework (
  chapter_id uuid not null,
  plan_id uuid not null,
  coursework_id uuid not null,
  cohort_id uuid not null,
  participant_id uuid not null,
  person_id uuid not null references person,
  version integer,
  handed_in_at timestamptz,
  primary key (chapter_id, coursework_id, person_id),
  foreign key (chapter_id, plan_id) references plan_chapter (id, plan_id),
  foreign key (chapter_id, version) references plan_chapter_text (chapter_id, version),
  foreign key (coursework_id, cohort_id) references coursework (id, cohort_id),
  foreign key (participant_id, cohort_id, person_id) references participant (id, cohort_id, person_id),
  check ((version is null) = (handed_in_at is null))
);
create index plan_chapter_coursework_cohort on plan_chapter_coursework (cohort_id);
create index plan_chapter_coursework_person on plan_chapter_coursework (person_id);

create table plan_goal (
  id uuid primary key,
  plan_id uuid not null references plan,
  sequence integer not null,
  title text not null check (title <> ''),
  description text not null default '',
  origin text not null check (origin in ('law', 'national', 'municipal-plan', 'service-plan', 'economic-plan',
    'employer-strategy', 'quality', 'regional', 'own')),
  reference text not null default '',
  indicator text not null default '',
  operational boolean not null default true,
  version integer not null default 1,
  unique (id, plan_id)
);
create index plan_goal_plan on plan_goal (plan_id, sequence);

-- What must be there to reach the goal. Staffing is counted in full-time equivalents, competence in persons at a level.
create table plan_requirement (
  id uuid primary key,
  plan_id uuid not null references plan,
  goal_id uuid not null,
  competence_id uuid not null references competence_item,
  aspect text not null check (aspect in ('staffing', 'competence')),
  unit_id uuid references unit,
  unit_name text not null default '',
  year integer not null,
  level integer check (level between 1 and 4),
  persons numeric(7, 1) check (persons >= 0),
  fte numeric(8, 2) check (fte >= 0),
  legal boolean not null default false,
  critical boolean not null default false,
  vulnerable boolean not null default false,
  status text not null check (status in ('proposed', 'agreed')),
  reason text not null default '',
  version integer not null default 1,
  unique (id, plan_id),
  foreign key (goal_id, plan_id) references plan_goal (id, plan_id),
  check (case aspect when 'staffing' then fte is not null and persons is null and level is null
    else persons is not null and level is not null and fte is null end)
);
create index plan_requirement_plan on plan_requirement (plan_id, year);
create index plan_requirement_goal on plan_requirement (goal_id);
create index plan_requirement_competence on plan_requirement (competence_id);

-- What the municipality holds, as counted from the staff list, a round of mapping, an import, or by judgement. No row: not
-- mapped. Counts of people in units, so it stays in the municipality.
create table plan_capital (
  id uuid primary key,
  plan_id uuid not null references plan,
  competence_id uuid not null references competence_item,
  aspect text not null check (aspect in ('staffing', 'competence')),
  unit_id uuid references unit,
  unit_name text not null default '',
  -- How many hold each level 0 to 4, for competence; held and used, for staffing.
  levels integer[] check (cardinality(levels) = 5 and 0 <= all (levels)),
  persons numeric(7, 1) check (persons >= 0),
  fte numeric(8, 2) check (fte >= 0),
  used_persons numeric(7, 1) check (used_persons >= 0),
  used_fte numeric(8, 2) check (used_fte >= 0),
  -- Who will have left by the end of each year of the plan, for age: [{"year": 2027, "persons": 2, "fte": 1.6}].
  exits jsonb not null default '[]',
  basis text not null check (basis in ('staff-list', 'round', 'import', 'judgement')),
  as_of date not null,
  source text not null default '',
  version integer not null default 1,
  unique (id, plan_id)
);
create unique index plan_capital_one on plan_capital (plan_id, competence_id, aspect, unit_name);
create index plan_capital_competence on plan_capital (competence_id);

-- How a gap is met. What has no row is a gap that nobody has decided about.
create table plan_need (
  id uuid primary key,
  plan_id uuid not null references plan,
  requirement_id uuid not null,
  kind text not null check (kind in ('mobilise', 'learn', 'acquire', 'phase-out')),
  persons numeric(7, 1) check (persons >= 0),
  fte numeric(8, 2) check (fte >= 0),
  priority text not null check (priority in ('high', 'medium', 'low')),
  note text not null default '',
  version integer not null default 1,
  unique (requirement_id, kind),
  unique (id, plan_id),
  foreign key (requirement_id, plan_id) references plan_requirement (id, plan_id),
  check ((persons is null) <> (fte is null))
);
create index plan_need_plan on plan_need (plan_id);

create table plan_recommendation (
  id uuid primary key,
  plan_id uuid not null references plan,
  sequence integer not null,
  -- To one municipality, or to all of them together.
  municipality_code text references municipality (code),
  title text not null check (title <> ''),
  body text not null default '',
  version integer not null default 1,
  unique (id, plan_id)
);
create index plan_recommendation_plan on plan_recommendation (plan_id, sequence);

create table plan_measure (
  id uuid primary key,
  plan_id uuid not null references plan,
  number integer not null check (number > 0),
  title text not null check (title <> ''),
  description text not null default '',
  kind text not null check (kind in ('mobilise', 'develop', 'recruit', 'share', 'phase-out')),
  competence_id uuid references competence_item,
  goal_id uuid,
  target_group text not null default '',
  persons numeric(7, 1) check (persons >= 0),
  fte numeric(8, 2) check (fte >= 0),
  starts_on date,
  deadline_on date,
  owner_name text not null default '',
  owner_person_id uuid references person,
  -- For those that are an education.
  provider text not null default '',
  credits numeric(5, 1) check (credits >= 0),
  study_mode text not null default '',
  apply_by date,
  binding_months integer not null default 0 check (binding_months between 0 and 120),
  status text not null check (status in ('idea', 'prioritised', 'funded', 'running', 'done', 'dropped')),
  status_reason text not null default '',
  -- Effect is measured against what stood here when the money was given.
  indicator text not null default '',
  baseline numeric(14, 2),
  baseline_on date,
  target numeric(14, 2),
  recommendation_id uuid references plan_recommendation,
  previous_id uuid references plan_measure,
  version integer not null default 1,
  unique (plan_id, number),
  unique (id, plan_id),
  foreign key (goal_id, plan_id) references plan_goal (id, plan_id),
  check (starts_on is null or deadline_on is null or deadline_on >= starts_on),
  check (status <> 'dropped' or status_reason <> '')
);
create index plan_measure_plan on plan_measure (plan_id, number);
create index plan_measure_owner on plan_measure (owner_person_id) where owner_person_id is not null;
create table plan_measure_need (
  measure_id uuid not null,
  need_id uuid not null,
  plan_id uuid not null,
  primary key (measure_id, need_id),
  foreign key (measure_id, plan_id) references plan_measure (id, plan_id),
  foreign key (need_id, plan_id) references plan_need (id, plan_id)
);
create index plan_measure_need_need on plan_measure_need (need_id);
create index plan_measure_need_plan on plan_measure_need (plan_id);
create table plan_measure_cost (
  measure_id uuid not null,
  plan_id uuid not null,
  year integer not null,
  funding text not null check (funding in ('own-budget', 'state-grant', 'wage-grant', 'ou-funds', 'regional', 'other',
    'not-funded')),
  ore bigint not null check (ore >= 0),
  primary key (measure_id, year, funding),
  foreign key (measure_id, plan_id) references plan_measure (id, plan_id)
);
create index plan_measure_cost_plan on plan_measure_cost (plan_id);
-- What was said about a measure, each time; nothing is written over.
create table plan_measure_report (
  id uuid primary key,
  measure_id uuid not null,
  plan_id uuid not null,
  reported_on date not null,
  status text not null check (status in ('idea', 'prioritised', 'funded', 'running', 'done', 'dropped')),
  note text not null default '',
  persons_reached numeric(7, 1) check (persons_reached >= 0),
  effect numeric(14, 2),
  written_by uuid not null references person,
  written_at timestamptz not null default now(),
  foreign key (measure_id, plan_id) references plan_measure (id, plan_id)
);
create index plan_measure_report_measure on plan_measure_report (measure_id, reported_on);
create index plan_measure_report_plan on plan_measure_report (plan_id);

create table plan_comment (
  id uuid primary key,
  plan_id uuid not null references plan,
  subject text not null check (subject in ('plan', 'chapter', 'goal', 'requirement', 'need', 'measure', 'recommendation', 'pool',
    'course')),
  subject_id uuid,
  reply_to uuid references plan_comment,
  body text not null check (body <> ''),
  written_by uuid not null references person,
  municipality_code text references municipality (code),
  written_at timestamptz not null default now(),
  resolved_by uuid references person,
  resolved_at timestamptz,
  withdrawn_at timestamptz,
  check ((subject = 'plan') = (subject_id is null)),
  check ((resolved_by is null) = (resolved_at is null))
);
create index plan_comment_plan on plan_comment (plan_id, written_at);

-- The plan as it stood: what was heard, adopted, or printed. Never changed.
create table plan_version (
  id uuid primary key,
  plan_id uuid not null references plan,
  number integer not null check (number > 0),
  reason text not null check (reason in ('hearing', 'case', 'adopted', 'status', 'kept')),
  revision integer not null,
  content jsonb not null,
  sha256 text not null,
  made_by uuid not null references person,
  made_at timestamptz not null default now(),
  -- From when everybody may read it: an adopted plan is a public paper.
  published_at timestamptz,
  unique (plan_id, number),
  unique (id, plan_id)
);

create table plan_hearing (
  id uuid primary key,
  plan_id uuid not null references plan,
  version_id uuid not null,
  letter text not null default '',
  opens_on date not null,
  closes_on date not null,
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  unique (id, plan_id),
  foreign key (version_id, plan_id) references plan_version (id, plan_id),
  check (closes_on >= opens_on)
);
create index plan_hearing_plan on plan_hearing (plan_id);
create table plan_hearing_answer (
  id uuid primary key,
  hearing_id uuid not null,
  plan_id uuid not null,
  person_id uuid not null references person,
  body text not null default '',
  text text not null default '',
  status text not null check (status in ('draft', 'sent')),
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  sent_at timestamptz,
  -- Sent after the last day, and whether those who plan took it in all the same.
  late boolean not null default false,
  unique (hearing_id, person_id),
  unique (id, plan_id),
  foreign key (hearing_id, plan_id) references plan_hearing (id, plan_id),
  check ((status = 'sent') = (sent_at is not null))
);
create index plan_hearing_answer_person on plan_hearing_answer (person_id);
create index plan_hearing_answer_plan on plan_hearing_answer (plan_id);
-- What became of an answer; a row of its own, so that those who plan never write in somebody's answer.
create table plan_hearing_response (
  answer_id uuid primary key,
  plan_id uuid not null,
  outcome text not null check (outcome in ('followed', 'partly', 'not-followed', 'noted')),
  text text not null default '',
  written_by uuid not null references person,
  written_at timestamptz not null default now(),
  foreign key (answer_id, plan_id) references plan_hearing_answer (id, plan_id)
);
create index plan_hearing_response_plan on plan_hearing_response (plan_id);

create table plan_union_review (
  id uuid primary key,
  plan_id uuid not null references plan,
  union_name text not null check (union_name <> ''),
  met_on date not null,
  outcome text not null check (outcome in ('agrees', 'agrees-with-remarks', 'disagrees', 'no-remarks')),
  statement text not null default '',
  registered_by uuid not null references person,
  registered_at timestamptz not null default now(),
  version integer not null default 1,
  unique (id, plan_id)
);
create index plan_union_review_plan on plan_union_review (plan_id);

create table plan_case (
  id uuid primary key,
  plan_id uuid not null references plan,
  version_id uuid not null,
  body text not null check (body in ('committee', 'administration-committee', 'executive-committee', 'council',
    'political-council', 'leader-group')),
  body_name text not null default '',
  case_number text not null default '',
  meeting_on date,
  summary text not null default '',
  assessment text not null default '',
  proposal text not null default '',
  outcome text check (outcome in ('adopted', 'adopted-with-changes', 'returned', 'rejected')),
  decision text not null default '',
  decided_on date,
  version integer not null default 1,
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  unique (id, plan_id),
  foreign key (version_id, plan_id) references plan_version (id, plan_id),
  check ((outcome is null) = (decided_on is null))
);
create index plan_case_plan on plan_case (plan_id);

-- The yearly account: what was achieved, what was not, and what that means for next year.
create table plan_year_status (
  id uuid primary key,
  plan_id uuid not null references plan,
  year integer not null,
  achieved text not null default '',
  missed text not null default '',
  ahead text not null default '',
  approved_by uuid references person,
  approved_at timestamptz,
  version integer not null default 1,
  unique (plan_id, year),
  unique (id, plan_id)
);
-- What became of each measure when the plan was rolled, and why.
create table plan_roll_item (
  plan_id uuid not null references plan,
  measure_id uuid not null references plan_measure,
  outcome text not null check (outcome in ('done', 'moved', 'dropped')),
  cause text not null default '',
  decided_by uuid not null references person,
  decided_at timestamptz not null default now(),
  primary key (plan_id, measure_id),
  check (outcome = 'done' or cause <> '')
);
create index plan_roll_item_measure on plan_roll_item (measure_id);

-- How municipalities cooperate about the plan of a region: one row a regional plan.
create table plan_arrangement (
  plan_id uuid primary key references plan,
  legal_form text not null check (legal_form in ('undecided', 'political-council', 'task-community', 'host', 'company',
    'contract', 'network')),
  host_code text references municipality (code),
  office_code text references municipality (code),
  agreed_on date,
  cost_key text not null check (cost_key in ('equal', 'population', 'seats', 'half-equal-half-population', 'agreed')),
  note text not null default '',
  version integer not null default 1
);
create table plan_cost_share (
  plan_id uuid not null references plan,
  municipality_code text not null references municipality (code),
  share numeric(9, 6) not null check (share >= 0 and share <= 1),
  primary key (plan_id, municipality_code)
);
-- A municipality's own answer to a recommendation, and the measure it became.
create table plan_recommendation_answer (
  recommendation_id uuid not null,
  plan_id uuid not null,
  municipality_code text not null references municipality (code),
  outcome text not null check (outcome in ('taken-up', 'later', 'declined')),
  reason text not null default '',
  answered_by uuid not null references person,
  answered_at timestamptz not null default now(),
  primary key (recommendation_id, municipality_code),
  foreign key (recommendation_id, plan_id) references plan_recommendation (id, plan_id),
  check (outcome <> 'declined' or reason <> '')
);
create index plan_recommendation_answer_plan on plan_recommendation_answer (plan_id);

-- A competence that is thin in each municipality, and whether it pays to share it.
create table plan_pool (
  id uuid primary key,
  plan_id uuid not null references plan,
  competence_id uuid not null references competence_item,
  hours_a_case numeric(8, 2) not null check (hours_a_case >= 0),
  hours_an_fte numeric(8, 2) not null check (hours_an_fte > 0),
  most_travel_minutes integer not null check (most_travel_minutes > 0),
  form text check (form in ('host', 'shared-post', 'ambulant', 'network', 'duty-rota', 'courses', 'local')),
  host_code text references municipality (code),
  cost_ore bigint check (cost_ore >= 0),
  note text not null default '',
  version integer not null default 1,
  unique (plan_id, competence_id),
  unique (id, plan_id)
);
create index plan_pool_competence on plan_pool (competence_id);
-- What each municipality says of it. Each writes its own; the number of holders is its own decision to tell.
create table plan_pool_share (
  pool_id uuid not null,
  plan_id uuid not null,
  municipality_code text not null references municipality (code),
  cases_a_year numeric(9, 2) check (cases_a_year >= 0),
  holders text not null default 'not-told' check (holders in ('none', 'one-or-two', 'more', 'not-told')),
  legal_duty_unmet boolean,
  travel_minutes integer check (travel_minutes >= 0),
  fte numeric(7, 2) check (fte >= 0),
  version integer not null default 1,
  primary key (pool_id, municipality_code),
  foreign key (pool_id, plan_id) references plan_pool (id, plan_id)
);
create index plan_pool_share_plan on plan_pool_share (plan_id);

create table plan_course (
  id uuid primary key,
  plan_id uuid not null references plan,
  title text not null check (title <> ''),
  half_year text not null check (half_year ~ '^\d{4}-[12]$'),
  competence_id uuid references competence_item,
  provider text not null default '',
  place text not null default '',
  starts_on date,
  responsible_code text references municipality (code),
  target_group text not null default '',
  seats integer not null default 0 check (seats between 0 and 5000),
  cost_ore bigint not null default 0 check (cost_ore >= 0),
  status text not null check (status in ('planned', 'open', 'held', 'cancelled')),
  version integer not null default 1,
  unique (id, plan_id)
);
create index plan_course_plan on plan_course (plan_id, half_year);
create table plan_course_seat (
  plan_course_id uuid not null,
  plan_id uuid not null,
  municipality_code text not null references municipality (code),
  seats integer not null check (seats between 0 and 5000),
  primary key (plan_course_id, municipality_code),
  foreign key (plan_course_id, plan_id) references plan_course (id, plan_id)
);
create index plan_course_seat_plan on plan_course_seat (plan_id);

-- A search for the cheapest mix of measures, with what went in, so that it can be recomputed.
create table plan_run (
  id uuid primary key,
  plan_id uuid not null references plan,
  status text not null check (status in ('queued', 'running', 'done', 'failed', 'stopped')),
  revision integer not null,
  problem jsonb not null,
  result jsonb,
  failure text,
  asked_by uuid not null references person,
  asked_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  unique (id, plan_id),
  check ((status = 'done') = (result is not null)),
  check ((status = 'failed') = (failure is not null))
);
create index plan_run_plan on plan_run (plan_id, asked_at desc);

-- A round in which staff and their leaders say what they can. It stays in the municipality.
create table mapping_round (
  id uuid primary key,
  municipality_code text not null references municipality (code),
  plan_id uuid,
  name text not null check (name <> ''),
  about text not null default '',
  opens_on date not null,
  closes_on date not null,
  status text not null check (status in ('draft', 'open', 'closed', 'cancelled')),
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  unique (id, municipality_code),
  foreign key (plan_id) references plan,
  check (closes_on >= opens_on)
);
create index mapping_round_municipality on mapping_round (municipality_code);
create index mapping_round_plan on mapping_round (plan_id);
create table mapping_round_item (
  round_id uuid not null,
  municipality_code text not null,
  competence_id uuid not null references competence_item,
  primary key (round_id, competence_id),
  foreign key (round_id, municipality_code) references mapping_round (id, municipality_code)
);
create table mapping_round_unit (
  round_id uuid not null,
  municipality_code text not null,
  unit_id uuid not null references unit,
  primary key (round_id, unit_id),
  foreign key (round_id, municipality_code) references mapping_round (id, municipality_code)
);
create index mapping_round_unit_unit on mapping_round_unit (unit_id);

-- That somebody holds a competence: who says so, on what ground, and until when it is valid.
create table competence_holding (
  id uuid primary key,
  municipality_code text not null references municipality (code),
  employee_id uuid not null references employee,
  competence_id uuid not null references competence_item,
  round_id uuid,
  said_by text not null check (said_by in ('self', 'leader', 'register')),
  said_by_person_id uuid not null references person,
  level integer not null check (level between 0 and 4),
  used boolean,
  basis text not null check (basis in ('formal', 'course', 'leader-assessed', 'self-assessed', 'observed')),
  valid_until date,
  evidence text not null default '',
  said_at timestamptz not null default now(),
  foreign key (round_id, municipality_code) references mapping_round (id, municipality_code),
  check ((said_by = 'register') = (round_id is null))
);
create unique index competence_holding_round on competence_holding (round_id, employee_id, competence_id, said_by)
  where round_id is not null;
create unique index competence_holding_register on competence_holding (employee_id, competence_id) where round_id is null;
create index competence_holding_municipality on competence_holding (municipality_code, competence_id);
create index competence_holding_employee on competence_holding (employee_id);
create index competence_holding_round_id on competence_holding (round_id);

do $$
declare t text;
begin
  foreach t in array array['competence_item', 'plan', 'plan_member', 'plan_chapter', 'plan_chapter_text',
    'plan_chapter_coursework', 'plan_goal', 'plan_requirement', 'plan_capital', 'plan_need', 'plan_recommendation',
    'plan_measure', 'plan_measure_need', 'plan_measure_cost', 'plan_measure_report', 'plan_comment', 'plan_version',
    'plan_hearing', 'plan_hearing_answer', 'plan_hearing_response', 'plan_union_review', 'plan_case', 'plan_year_status',
    'plan_roll_item', 'plan_arrangement', 'plan_cost_share', 'plan_recommendation_answer', 'plan_pool', 'plan_pool_share',
    'plan_course', 'plan_course_seat', 'plan_run', 'mapping_round', 'mapping_round_item', 'mapping_round_unit',
    'competence_holding'] loop
    perform scope.protect(t::regclass);
  end loop;
end $$;
