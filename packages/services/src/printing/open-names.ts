import type { Answers } from '@tidig/domain/form/answers.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import { childName } from '@tidig/domain/register/child-label.ts';
import { policeRegionList } from '@tidig/domain/vocabulary/reporter.ts';

/** Names of the family, of the reporter and of the receiving kommun: they stand in a print as they should, wherever else they are written. */
export function openNames({ family, reporter, recipient, child }: Answers): readonly string[] {
  const people = [family?.guardians, family?.siblings, family?.household].flatMap((rows) => rowsOf(rows).map((row) => row['name']));
  const kommun = recipient?.kommun?.code;
  const region = reporter?.region?.code;
  return [
    ...people,
    childName({ child }),
    child?.alias,
    reporter?.name,
    reporter?.unit,
    reporter?.alt,
    region === undefined ? '' : labelOf(policeRegionList, region),
    kommun === undefined ? '' : labelOf(kommunList, kommun),
  ].filter((name) => typeof name === 'string');
}
