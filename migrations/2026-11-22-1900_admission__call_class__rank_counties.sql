-- A class may rank its applicants itself: those from these counties come before everybody else there.
alter table call_class add column first_counties text[] not null default '{}';
comment on column call_class.first_counties is 'County codes; kept only where the call lets classes rank their own applicants';
