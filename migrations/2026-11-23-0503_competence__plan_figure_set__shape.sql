-- What is kept for good and read by all pages of a plan has the shape and the size of what it is: nobody can put in a set that
-- takes the plan down, or fills the disk.
alter table plan_figure_set add constraint plan_figure_set_is_a_set
  check (jsonb_typeof(figures) = 'object' and octet_length(figures::text) <= 1000000);
alter table plan_cost_split add constraint plan_cost_split_is_a_list
  check (jsonb_typeof(shares) = 'array' and octet_length(shares::text) <= 100000);
