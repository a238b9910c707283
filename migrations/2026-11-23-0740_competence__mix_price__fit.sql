-- Every price that measures are weighed with: what it is counted in, and between what it may lie. A key that nobody reads, such as
-- one that was spelled wrong, would stand there as if it held, and a share of 80 would break every run that comes after it.
create function scope.mix_price_limits() returns table (key text, unit text, smallest numeric, largest numeric, whole boolean)
  language sql immutable as $$
  values
    ('plan.mix.pay.nurse', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.social-educator', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.public-health-nurse', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.midwife', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.health-worker', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.assistant', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.physician', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.psychologist', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.physiotherapist', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.occupational-therapist', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.social-worker', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.clinical-nutritionist', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.activity-worker', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.medical-secretary', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.specialist', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay.others', 'thousand-kroner', 1, 10000, false),
    ('plan.mix.pay-with-all-costs', 'times', 1, 3, false),
    ('plan.mix.first-year-share', 'times', 0, 5, false),
    ('plan.mix.lacking', 'times', 0, 20, false),
    ('plan.mix.most-recruits', 'persons', 0, 500, true),
    ('plan.mix.training-years.long', 'years', 1, 10, true),
    ('plan.mix.training-years.short', 'years', 1, 10, true),
    ('plan.mix.training-cost.long', 'thousand-kroner', 0, 10000, false),
    ('plan.mix.training-cost.short', 'thousand-kroner', 0, 10000, false),
    ('plan.mix.completion.long', 'share', 0, 1, false),
    ('plan.mix.completion.short', 'share', 0, 1, false),
    ('plan.mix.seats', 'persons', 0, 500, true),
    ('plan.mix.set-up', 'thousand-kroner', 0, 10000, false),
    ('plan.mix.larger-share', 'share', 0, 1, false),
    ('plan.mix.largest-step', 'share', 0.01, 1, false),
    ('plan.mix.shared-dearer', 'times', 0.1, 10, false),
    ('plan.mix.shared-travel-loss', 'share', 0, 1, false),
    ('plan.mix.shared-least-part', 'share', 0, 0.5, false),
    ('plan.mix.shared-most-posts', 'posts', 0, 50, true),
    ('plan.mix.discount', 'share', 0, 0.2, false)
$$;

create function scope.mix_price_fits(wanted text, given jsonb) returns boolean language sql immutable as $$
  select case when jsonb_typeof(given) <> 'number' then false else exists (
    select from scope.mix_price_limits() p where p.key = wanted and (given #>> '{}')::numeric between p.smallest and p.largest
      and (not p.whole or (given #>> '{}')::numeric = trunc((given #>> '{}')::numeric))) end
$$;

-- What nobody has read until now is taken away. A figure outside the limits stands where it has held, and no new one comes in.
delete from dated_setting where key like 'plan.mix.%' and key not in (select p.key from scope.mix_price_limits() p);
alter table dated_setting drop constraint dated_setting_mix_is_a_number;
alter table dated_setting add constraint dated_setting_mix_price_fits
  check (key not like 'plan.mix.%' or scope.mix_price_fits(key, value)) not valid;
