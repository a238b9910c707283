-- Not everything that is made in a new plan counts its revision up: a round that asks people, a chapter that somebody has marked as
-- coursework, a municipality's plan that follows the strategy. What hangs on it is not taken away with it, so the roll is not
-- undone, and says so instead of falling over.
create or replace function scope.undo_plan_roll(wanted uuid) returns boolean language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  roll plan_roll;
begin
  if not wanted = any (scope.write_plans()) then return null; end if;
  select * into roll from plan_roll where plan_id = wanted for update;
  if not found then return null; end if;
  -- Held, so that nobody begins to write in it meanwhile.
  perform from plan where id = roll.next_id and revision = 0 for update;
  if not found then return false; end if;
  begin
    delete from plan_roll where plan_id = wanted;
    delete from plan_member where plan_id = roll.next_id;
    delete from plan_measure_need where plan_id = roll.next_id;
    delete from plan_measure_cost where plan_id = roll.next_id;
    delete from plan_measure where plan_id = roll.next_id;
    delete from plan_need where plan_id = roll.next_id;
    delete from plan_requirement where plan_id = roll.next_id;
    delete from plan_core_answer where plan_id = roll.next_id;
    delete from plan_capital where plan_id = roll.next_id;
    delete from plan_goal where plan_id = roll.next_id;
    delete from plan_recommendation where plan_id = roll.next_id;
    delete from plan_pool_share where plan_id = roll.next_id;
    delete from plan_pool where plan_id = roll.next_id;
    delete from plan_course_seat where plan_id = roll.next_id;
    delete from plan_course where plan_id = roll.next_id;
    delete from plan_cost_share where plan_id = roll.next_id;
    delete from plan_arrangement where plan_id = roll.next_id;
    delete from plan_chapter_text where plan_id = roll.next_id;
    delete from plan_chapter where plan_id = roll.next_id;
    delete from plan where id = roll.next_id;
  exception when foreign_key_violation then return false;
  end;
  update plan set state = roll.state_before where id = wanted;
  return true;
end $$;
