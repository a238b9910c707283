-- Whom to write to about a call: shown with the call and in its letters. Calls from before it was asked for have none.
alter table call add column contact_email text not null default '';
