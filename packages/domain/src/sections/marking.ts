import { section } from '../form/field.ts';
import { date, rows, sel, text } from '../form/fields.ts';
import { reportKinds } from '../form/kinds.ts';
import { secrecyProvisionList } from '../vocabulary/secrecy.ts';

/**
 * Step 7: sekretessmarkering in the sense of OSL 5:5: provision, date and authority, printed in the report itself and kept through its life
 * (L-72, L-80, L-83). A reminder to the nämnd, not a decision, and not the same as "Bör inte visas för …" (sections/secrecy.ts). It is about
 * one item, where it stands beside it, or about the whole report; one about an item that is in the annex goes there with it.
 */
export const marking = section({
  id: 'marking',
  step: 7,
  title: 'Sekretessmarkering',
  kinds: reportKinds,
  fields: {
    secrecyMarks: rows(
      {
        id: 'secrecy.marks[]',
        label: 'Sekretessmarkeringar',
        help: 'Bara när en bestämmelse om sekretess gäller, till exempel för en förundersökning. Här gäller den hela anmälan. En enda uppgift markerar du vid uppgiften.',
        requirement: 'O',
        source: ['L-72', 'L-80', 'L-83', 'OSL 5:5'],
        rowName: 'sekretessmarkering',
        maxRows: 20,
      },
      {
        /** Path of a field or a row, as a mark's in sections/secrecy.ts; absent for the whole report. */
        target: text({ id: 'secrecy.marks[].target', label: 'Gäller', requirement: 'O', since: 3, setByProgram: true }, 120),
        provision: sel(secrecyProvisionList, {
          id: 'secrecy.marks[].provision',
          label: 'Bestämmelse',
          noteLabel: 'Vad den gäller',
        }),
        date: date({ id: 'secrecy.marks[].date', label: 'Datum för markeringen' }),
        authority: text({ id: 'secrecy.marks[].authority', label: 'Myndighet som markerar', printLabel: 'Myndighet' }),
        until: date({
          id: 'secrecy.marks[].until',
          label: 'Prövas igen senast',
          requirement: 'O',
          mayBeAhead: true,
        }),
        callFirst: text({
          id: 'secrecy.marks[].callFirst',
          label: 'Vem ska socialtjänsten ringa först?',
          printLabel: 'Ring först',
          help: 'Till exempel förundersökningsledaren: namn och telefon i tjänsten.',
          requirement: 'O',
        }),
      },
    ),
  },
});
