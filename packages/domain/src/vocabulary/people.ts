import { codeList } from '../form/code-list.ts';

/** V7: relation to the child. */
export const relationList = codeList('V7', {
  MOR: 'Mamma',
  FAR: 'Pappa',
  BON: 'Bonusförälder eller sambo',
  SFV: 'Särskilt förordnad vårdnadshavare',
  GOD: 'God man (ensamkommande)',
  FHF: 'Familjehemsförälder',
  SYS: 'Syskon',
  HSY: 'Halv- eller bonussyskon',
  MFP: 'Mor- eller farförälder',
  SLA: 'Annan släkting',
  PRT: 'Barnets partner',
  VAN: 'Vän',
  GRA: 'Granne',
  ANN: 'Annan',
  VET: 'Vet inte',
});

/** V8: custody. */
export const custodyList = codeList('V8', {
  GEM: 'Gemensam',
  ENS: 'Ensam',
  EJ: 'Inte vårdnadshavare',
  TVI: 'Pågående tvist',
  SFV: 'Särskilt förordnad',
  VET: 'Vet inte',
});

/** V10: somebody's role in what happened. */
export const roleList = codeList('V10', {
  UTS: 'Utsatt',
  BEV: 'Bevittnat',
  MIS: 'Misstänkt',
  VIT: 'Vittne',
  NAR: 'Närvarande',
  ING: 'Inte inblandad',
  VET: 'Vet inte',
});

/** V13: was the child there? */
export const presenceList = codeList('V13', {
  SAG: 'Såg',
  HOR: 'Hörde men såg inte',
  INB: 'Blev indraget',
  HEM: 'Hemma, sov eller oklart',
  EFT: 'Kom efteråt',
  NEJ: 'Inte där',
  VET: 'Vet inte',
});
