import { NAME_RULES } from '@tidig/domain/names/rules.ts';
import type { StoreDatabase } from '../database.ts';

/** Notes that the index is made by the rules of this program. */
export function noteRules(db: StoreDatabase): void {
  db.run('INSERT INTO index_rules (only_row, rules) VALUES (1, ?) ON CONFLICT (only_row) DO UPDATE SET rules = excluded.rules', [
    NAME_RULES,
  ]);
}

/** True when the index was made by other rules for folding and sound, or not at all: it must be made anew before anybody searches in it. */
export function hasOtherRules(db: StoreDatabase): boolean {
  return db.get<{ rules: string }>('SELECT rules FROM index_rules')?.rules !== NAME_RULES;
}

/** False for a store of a schema from before the index knew its rules. */
export function hasIndex(db: StoreDatabase): boolean {
  return db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'index_rules'") !== undefined;
}
