import { section } from '../form/field.ts';
import { moment, multi, rows, sel, text, tri } from '../form/fields.ts';
import { concernKinds, reportKinds } from '../form/kinds.ts';
import { protectiveDecisionList, riskFactorList, visitorSafetyList } from '../vocabulary/risk.ts';
import { concernIn } from './conditions.ts';

/** Step 6: risk and protection. */
export const risk = section({
  id: 'risk',
  step: 6,
  title: 'Risk och skydd',
  kinds: concernKinds,
  fields: {
    protectToday: tri({
      id: 'risk.protectToday',
      restrictable: 'note',
      label: 'Behöver barnet skydd nu eller det närmaste dygnet?',
      printLabel: 'Barnet behöver skydd nu eller det närmaste dygnet',
      help: 'Socialtjänsten gör en skyddsbedömning samma dag eller senast dagen efter. Din bild hjälper.',
      source: ['SoL 20:1', 'OKF', 'KUN'],
      noteLabel: 'Varför',
      noteMaxLength: 6000,
    }),
    access: tri({
      id: 'risk.access',
      restrictable: true,
      label: 'Kan den som misstänks nå barnet?',
      printLabel: 'Den som misstänks kan nå barnet',
      help: 'Bor ihop, har nycklar, hämtar i skolan, kontakt på nätet.',
      condition: concernIn('VAL', 'SEX', 'HED', 'KRI'),
      noteLabel: 'Hur',
      noteMaxLength: 6000,
    }),
    measures: rows(
      {
        id: 'risk.measures[]',
        restrictable: true,
        label: 'Beslut som gäller nu',
        help: 'Gripen, anhållen, kontaktförbud, tillträdesförbud, utreseförbud – och till när.',
        requirement: 'O',
        rowName: 'beslut',
        maxRows: 12,
      },
      {
        decision: sel(protectiveDecisionList, { id: 'risk.measures[].decision', label: 'Beslut', noteLabel: 'Vem det gäller' }),
        until: moment({ id: 'risk.measures[].until', label: 'Gäller till', mayBeAhead: true }),
        note: text({ id: 'risk.measures[].note', label: 'Mer om beslutet', requirement: 'O' }),
      },
    ),
    factors: multi(riskFactorList, {
      id: 'risk.factors',
      restrictable: true,
      label: 'Risker att känna till',
      noteLabel: 'Mer om riskerna',
    }),
    investigation: tri({
      id: 'risk.investigation',
      restrictable: 'note',
      label: 'Kan kontakt med familjen skada en brottsutredning?',
      printLabel: 'Kontakt med familjen kan skada en brottsutredning',
      help: 'Om ja: vem ska socialtjänsten ringa först, och till när?',
      source: ['JO07', 'NOBUF', 'OSL 18:1'],
      kinds: reportKinds,
      adult: {
        label: 'Kan kontakt med personen skada en brottsutredning?',
        printLabel: 'Kontakt med personen kan skada en brottsutredning',
      },
      noteLabel: 'Vem ska socialtjänsten ringa först, och till när',
    }),
    staffSafety: multi(visitorSafetyList, {
      id: 'staffSafety.flags',
      restrictable: 'note',
      label: 'Säkerhet för den som besöker familjen',
      help: 'Vapen, hot mot tjänsteman, hund, smitta, ensamarbete olämpligt.',
      kinds: reportKinds,
      adult: { label: 'Säkerhet för den som besöker personen' },
      noteLabel: 'Beskriv',
      noteMaxLength: 6000,
    }),
  },
});
