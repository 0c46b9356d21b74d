import { section } from '../form/field.ts';
import { concernKinds } from '../form/kinds.ts';
import { abuse } from './modules/abuse.ts';
import { care } from './modules/care.ts';
import { crime } from './modules/crime.ts';
import { exploitation } from './modules/exploitation.ts';
import { extremism } from './modules/extremism.ts';
import { honour } from './modules/honour.ts';
import { mentalHealth } from './modules/mental-health.ts';
import { missing } from './modules/missing.ts';
import { parentGone } from './modules/parent-gone.ts';
import { sexual } from './modules/sexual.ts';
import { violence } from './modules/violence.ts';

/**
 * Step 4, after the concern: the questions that belong to the main concern (report-content 4.2). Another main concern closes them and opens its
 * own; what was typed stays in the draft and is not sent while it is closed. None of them stops sending.
 */
export const modules = section({
  id: 'modules',
  step: 4,
  title: 'Mer om situationen',
  kinds: concernKinds,
  fields: {
    ...violence,
    ...care,
    ...sexual,
    ...honour,
    ...crime,
    ...abuse,
    ...mentalHealth,
    ...missing,
    ...extremism,
    ...exploitation,
    ...parentGone,
  },
});
