-- Whoever acts for two municipalities does not mix them: what a person answers is read by those of the municipality whose round
-- it is, so a round asks the people of its own municipality, and certificates stand with the one that has the person.
alter policy staff on mapping_round_unit with check (municipality_code = any ((select scope.staff())::text[])
  and exists (select from unit u where u.id = unit_id and u.municipality_code = mapping_round_unit.municipality_code));
alter policy staff on mapping_round_person with check (municipality_code = any ((select scope.staff())::text[])
  and exists (select from employee e where e.id = employee_id
    and e.municipality_code = mapping_round_person.municipality_code));
alter policy register on competence_holding with check (municipality_code = any ((select scope.staff())::text[])
  and said_by = 'register' and said_by_person_id = (select scope.person())
  and exists (select from employee e where e.id = employee_id
    and e.municipality_code = competence_holding.municipality_code));
