/** The role the application signs in as: owns nothing, cannot pass row level security. */
export const applicationRole = 'suojatie_app'
/** The role that owns the schema and runs migrations. */
export const ownerRole = 'suojatie_owner'
/** The schema everything of ours stands in. */
export const schemaName = 'suojatie'

/**
 * SQL that an administrator of a server runs once, before the first migration: the two roles and their settings.
 * May be run again. Statements are parted by an empty line. Passwords are set apart from it.
 */
export const prepareRoles = [ownerRole, applicationRole]
  .map(
    (role) => `do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then
    create role ${role} login;
  end if;
end $$;

alter role ${role} login nosuperuser nobypassrls nocreaterole nocreatedb noreplication;

alter role ${role} set search_path = ${schemaName}, public;

alter role ${role} set timezone = 'Europe/Helsinki';
`,
  )
  .join('\n')

/** SQL that makes the database, as the administrator of the server. Names sort the Finnish way where the server knows ICU. */
export function prepareDatabase(database: string): string {
  return `create database ${database} owner ${ownerRole} encoding 'UTF8' template template0 locale_provider icu icu_locale 'fi-FI';

revoke all on database ${database} from public;

grant connect on database ${database} to ${applicationRole};
`
}
