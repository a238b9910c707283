/**
 * Whether the role that asks could pass by the row rules: by its own right, as an owner of tables, who could take them
 * off, or as one of the trusted, whom they let through.
 */
export const CAN_PASS_BY_THE_ROW_RULES = `(
  exists (select from pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls))
  or exists (select from pg_class c where c.relnamespace = 'public'::regnamespace
    and pg_has_role(current_user, c.relowner, 'member'))
  or pg_has_role(current_user, 'lederloft_trusted', 'member'))`;
