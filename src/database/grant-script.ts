/** The SQL that gives a role just what tollbell needs on the gateway's tables: SELECT, by column. */
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

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
