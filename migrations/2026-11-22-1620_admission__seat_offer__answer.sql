-- Whether the actor's own open offer can be answered with yes: the class is held, and not full of those who have said
-- yes before. The class is kept until the transaction ends, so that of two who answer for its last seat one comes first.
create function scope.has_room_for(wanted uuid) returns boolean language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  own seat_offer;
  room integer;
begin
  select * into own from seat_offer o
    where o.id = wanted and o.person_id = scope.person() and o.status = 'offered';
  if not found then return false; end if;
  select c.seats into room from call_class c
    where c.id = own.call_class_id and c.cancelled_at is null for no key update;
  if not found then return false; end if;
  -- A seat that came of an appeal is beside the others.
  if own.source = 'appeal' then return true; end if;
  return room > (select count(*) from seat_offer o
    where o.call_class_id = own.call_class_id and o.status = 'accepted' and o.source <> 'appeal');
end $$;
alter function scope.has_room_for(uuid) owner to lederloft_trusted;
revoke all on function scope.has_room_for(uuid) from public;
grant execute on function scope.has_room_for(uuid) to lederloft_app, lederloft_trusted;

