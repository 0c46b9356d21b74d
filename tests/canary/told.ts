import type { Canary } from './canaries.ts';
import type { Heard } from './heard.ts';

/** Where a place may be told, to whom, and why. Everything else that holds a canary is a leak. */
type MayTell = {
  readonly channel: RegExp;
  readonly who: readonly Heard['who'][];
  readonly of?: (canary: Canary) => boolean;
  readonly why: string;
};

const police = ['author', 'colleague', 'head of the unit'] as const;

export const mayTell: readonly MayTell[] = [
  {
    channel: /^(?:POST|GET|PUT) \/api\/drafts(?:\/:id)?(?:\/siblings|\/attachments)?$/,
    who: ['author', 'colleague'],
    why: 'the draft of whoever writes it, and of a colleague who was invited',
  },
  {
    channel: /^GET \/api\/intake\/reports\/:id\/vault$/,
    who: ['caseworker'],
    why: 'the vault, opened by somebody who is named for the child',
  },
  {
    channel:
      /^(?:GET \/api\/reports\/:id(?:\/questions)?|POST \/api\/reports\/:id\/(?:prints|supplements|siblings|questions\/:part\/answers))$/,
    who: police,
    of: ({ since }) => since === 'marked',
    why: 'the police’s own report of somebody whom the nämnd has marked: the police may not learn of that',
  },
  {
    channel: /^GET \/api\/alarms$/,
    who: [...police, 'police administrator'],
    of: ({ since }) => since === 'marked',
    why: 'what the police wrote themselves of their own report on somebody whom the nämnd has marked: the police may not learn of that',
  },
  {
    channel: /^(?:GET \/api\/intake\/reports\/:id)$/,
    who: ['reception', 'caseworker', 'jour', 'head at the nämnd', 'reception elsewhere', 'caseworker elsewhere'],
    of: ({ since, inText }) => since === 'marked' && inText,
    why: 'the report’s own narrative, received before the mark: a received report never changes; no print of it leaves',
  },
  {
    channel: /^(?:GET \/api\/intake\/reports\/:id|POST \/api\/intake\/reports\/:id\/prints)$/,
    who: ['reception elsewhere', 'caseworker elsewhere'],
    of: ({ since, alone }) => since === 'marked' && !alone,
    why: 'another nämnd’s own report on a sibling: what one nämnd marks late, or the police tell it late, no program may tell another (L-77)',
  },
  {
    channel: /^table record$/,
    who: ['disk'],
    of: ({ since }) => since === 'marked',
    why: 'what somebody at the nämnd signed before the mark lies as it was signed, in an encrypted store; it is covered whenever it is read',
  },
];

/** The canaries that stand where they may not, in words; one line for each channel and listener. */
export function leaksIn(heard: readonly Heard[], canaries: readonly Canary[]): readonly string[] {
  const known = new Map(canaries.map((canary) => [canary.key, canary]));
  const found = heard.flatMap(({ channel, who, keys }) =>
    [...keys].flatMap((key) => {
      const canary = known.get(key);
      return canary && !isTold(canary, channel, who)
        ? [`${channel} told ${who} ${canary.kind} (${canary.key}) of family ${canary.family}`]
        : [];
    }),
  );
  return [...new Set(found)];
}

/** May this one be told of this canary in this way? */
export function isTold(canary: Canary, channel: string, who: Heard['who']): boolean {
  // What a camera writes into a picture is taken away when the picture comes in: nobody is told, not even whoever took it.
  if (canary.kind === 'photo') return false;
  return mayTell.some((one) => one.channel.test(channel) && one.who.includes(who) && (one.of?.(canary) ?? true));
}
