import { area, moment, sel, text } from '../form/fields.ts';
import { certaintyList, sourceList } from '../vocabulary/statements.ts';

/** Of twenty quotes: a longer telling is an observation, or an attachment. */
const severalSentences = 2000;

/** One observation: what, when, where, who saw or said it, how certain. Facts, never what they may mean (L-131). */
export const observation = {
  what: area(
    {
      id: 'obs[].what',
      label: 'Vad?',
      printLabel: 'Vad',
      help: 'Vad såg, hörde eller kände du – inte vad du tror det betyder.',
      source: ['NOAU', 'DKB'],
    },
    6000,
  ),
  when: moment({ id: 'obs[].when', label: 'När?', printLabel: 'När' }),
  where: text({ id: 'obs[].where', label: 'Var?', printLabel: 'Var', requirement: 'O' }),
  source: sel(sourceList, {
    id: 'obs[].source',
    label: 'Vem har sett eller sagt det?',
    printLabel: 'Källa',
    help: 'Uppgift i andra hand: skriv vem som berättade och när.',
    source: ['SOD', 'KEN'],
    noteLabel: 'Namn, eller vem och när',
  }),
  certainty: sel(certaintyList, { id: 'obs[].certainty', label: 'Hur säker är uppgiften?', printLabel: 'Säkerhet' }),
};

/** The child's own words, with the question that was asked (L-36). */
export const quote = {
  quote: area({ id: 'childWords[].quote', label: 'Barnets ord, ordagrant', source: ['KARL'] }, severalSentences),
  question: text(
    { id: 'childWords[].question', label: 'Vilken fråga ställde du?', printLabel: 'Frågan som ställdes', source: ['KARL'] },
    400,
  ),
  when: moment({ id: 'childWords[].when', label: 'När?', printLabel: 'När' }),
  where: text({ id: 'childWords[].where', label: 'Var?', printLabel: 'Var', requirement: 'O' }),
  heardBy: text({ id: 'childWords[].heardBy', label: 'Vilka hörde?', printLabel: 'Hördes av', requirement: 'O' }),
  language: text({ id: 'childWords[].language', label: 'Språk och tolk', help: 'Om samtalet inte var på svenska.', requirement: 'O' }),
};
