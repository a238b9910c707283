-- The competences of the country are for everybody who has logged in, and nobody else comes to any row.
alter policy country on competence_item
  using (municipality_code is null and region_id is null and (select scope.person()) is not null);
