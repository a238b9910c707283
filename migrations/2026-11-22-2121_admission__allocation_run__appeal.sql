-- An appeal is answered by sharing out the seats once more with the datum put right. Every such run is kept, whatever came
-- of it, with whom it was for and what was put right; a seat that comes of an appeal names the run it rests on.
alter table allocation_run drop constraint allocation_run_kind_check;
alter table allocation_run add constraint allocation_run_kind_check check (kind in ('preview', 'decision', 'appeal'));
alter table allocation_run add column application_id uuid references application;
alter table allocation_run add column correction jsonb;
alter table allocation_run add constraint allocation_run_appeal
  check ((kind = 'appeal') = (application_id is not null) and (kind = 'appeal') = (correction is not null));
create index allocation_run_application on allocation_run (application_id) where application_id is not null;

alter table seat_offer add column appeal_run_id uuid references allocation_run;
comment on column seat_offer.appeal_run_id is 'The run that an appeal was answered by; when it gave no seat, the reason for giving one is in the event';
