-- The row rules look at the municipality of a row. So a row may hang on nothing that another municipality has: a
-- leadership that names one's own municipality and somebody else's unit would otherwise open that unit to its leader.
alter table unit add unique (id, municipality_code);
alter table employee add unique (id, municipality_code);

alter table unit drop constraint unit_parent_id_fkey,
  add constraint unit_parent_fkey foreign key (parent_id, municipality_code) references unit (id, municipality_code);
alter table position drop constraint position_employee_id_fkey, drop constraint position_unit_id_fkey,
  add constraint position_employee_fkey foreign key (employee_id, municipality_code)
    references employee (id, municipality_code),
  add constraint position_unit_fkey foreign key (unit_id, municipality_code) references unit (id, municipality_code);
alter table unit_leadership
  drop constraint unit_leadership_employee_id_fkey, drop constraint unit_leadership_unit_id_fkey,
  add constraint unit_leadership_employee_fkey foreign key (employee_id, municipality_code)
    references employee (id, municipality_code),
  add constraint unit_leadership_unit_fkey foreign key (unit_id, municipality_code)
    references unit (id, municipality_code);
alter table education_record drop constraint education_record_employee_id_fkey,
  add constraint education_record_employee_fkey foreign key (employee_id, municipality_code)
    references employee (id, municipality_code);
