/** The SQL that gives a role just what tollbell needs: SELECT by column there, rows of its own here. */
import { queueSchema } from './queue-schema.ts';
import { sourceTableUse } from './source-tables.ts';

/**
 * Statements for the owner of the gateway's tables to run. A table that an older gateway lacks
 * is skipped, so the same script serves every version.
 */
export function grantStatements({ role }: { readonly role: string }): readonly string[] {
  const grantee = quote(role);
  return Object.entries(sourceTableUse).flatMap(([table, { required, optional }]) =>
    [...required, ...optional].map(
      (column) => `DO $$ BEGIN
  GRANT SELECT (${quote(column)}) ON ${quote(table)} TO ${grantee};
EXCEPTION WHEN undefined_table OR undefined_column THEN NULL;
END $$`,
    ),
  );
}

/** Statements for the owner of our own schemas: rows, and nothing else; the tables are `migrate`'s. */
export function ownGrantStatements({ role }: { readonly role: string }): readonly string[] {
  const grantee = quote(role);
  return ['tollbell', queueSchema].flatMap((schema) => [
    `GRANT USAGE ON SCHEMA ${quote(schema)} TO ${grantee}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${quote(schema)} TO ${grantee}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA ${quote(schema)} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${grantee}`,
  ]);
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
