import type { Spelling } from './spelling.ts';

/** Arabic names as written in Arabic countries, Iran, Kurdistan, Turkey and by Somalis, where c is the silent ʿayn and x the h. */
export const arabicSomali: readonly Spelling[] = [
  { from: /^[ea]v[dz](?=[ou]|ul|il)/, to: 'abd', example: ['Evdo', 'Abdo'] },
  { from: /^c(?=abd)/, to: '', example: ['Cabdi', 'Abdi'] },
  {
    from: /^abd[aeiu]?[lr]*(?=(?:[^aeiouylr]|[aeiou][^aeiouh]+[aeiou]|r[aei]|l[aiu][^h]).{2})/,
    to: 'abd',
    example: ['Abdulkadir', 'Abdikadir'],
  },
  { from: /ul+ahi$/, to: 'ula', example: ['Abdullahi', 'Abdullah'] },
  { from: /^c(?=[aioue])/, to: ['', 'c'], example: ['Cilmi', 'Elmi'] },
  { from: /(?<=[aeioum])c(?=[aeiou]|$)/g, to: ['', 'c'], example: ['Jaamac', 'Jama'] },
  { from: /^xh/, to: 'J', example: ['Xhemajli', 'Jemajli'] },
  { from: /xh/g, to: 'J', example: ['Hoxha', 'Hodja'] },
  { from: /^x/, to: ['h', 's', 'ks'], example: ['Xasan', 'Hassan'] },
  { from: /xs/g, to: 'x', example: ['Alexsandra', 'Alexandra'] },
  { from: /x/g, to: ['ks', 'h'], example: ['Maxamed', 'Mohamed'] },
  { from: /kh|(?<=[aeioul])ch(?=[aeiouy])|^ch(?=[aeo])/g, to: ['h', 'k', 'Sh'], example: ['Khalid', 'Kaled'] },
  { from: /dh/g, to: ['d', 'z'], example: ['Kadhim', 'Kazem'] },
  { from: /th/g, to: ['t', 's'], example: ['Othman', 'Osman'] },
  { from: /^ou(?=[aei])/, to: 'w', example: ['Oualid', 'Walid'] },
  { from: /^g(?=am[aei]|ab[ei]r)/, to: ['g', 'J'], example: ['Gamal', 'Jamal'] },
  { from: /(?<=([aeiou]))h(?=\1)/g, to: ['h', ''], example: ['Rahaman', 'Rahman'] },
  { from: /^h(?=[aeiou].{5})/, to: ['h', ''], example: ['Harutyunyan', 'Arutjunjan'] },
];
