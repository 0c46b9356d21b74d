import type { ReadingItem, ReadingValue } from '@tidig/domain/reading/reading.ts';
import { Fragment } from 'react';
import { SecretNotes } from './secret-notes.tsx';
import { Tag } from './tag.tsx';

/** Facts that follow each other share one list, so that their values line up. */
export function ReadingItems({ items, level }: { items: readonly ReadingItem[]; level: 2 | 3 }) {
  return (
    <>
      {runs(items).map((run, index) => (
        <Fragment key={index}>
          {run[0]?.kind === 'fact' ? <FactList items={run} /> : run.map((item, at) => <Item key={at} item={item} level={level} />)}
        </Fragment>
      ))}
    </>
  );
}

function runs(items: readonly ReadingItem[]): ReadingItem[][] {
  const all: ReadingItem[][] = [];
  for (const item of items) {
    const last = all.at(-1);
    if (last?.[0]?.kind === 'fact' && item.kind === 'fact') last.push(item);
    else all.push([item]);
  }
  return all;
}

function FactList({ items }: { items: readonly ReadingItem[] }) {
  return (
    <dl className="t-facts">
      {items.map((item, index) =>
        item.kind === 'fact' ? (
          <Fragment key={index}>
            <dt>{item.label}</dt>
            <dd>
              <Value value={item.value} />
              <SecretNotes notes={item.secrecy} />
            </dd>
          </Fragment>
        ) : null,
      )}
    </dl>
  );
}

function Item({ item, level }: { item: ReadingItem; level: 2 | 3 }) {
  switch (item.kind) {
    case 'fact':
      return <FactList items={[item]} />;
    case 'text':
      return <TextView item={item} />;
    case 'statement':
      return <StatementView item={item} />;
    case 'quote':
      return <QuoteView item={item} />;
    case 'group':
      return <GroupView item={item} level={level} />;
  }
}

type ItemOf<K extends ReadingItem['kind']> = Extract<ReadingItem, { kind: K }>;

function TextView({ item }: { item: ItemOf<'text'> }) {
  return (
    <div className="t-reading-text">
      <p className="t-reading-label">{item.label}</p>
      <SecretNotes notes={item.secrecy} />
      <p className="t-reading-prose">{item.text}</p>
    </div>
  );
}

function StatementView({ item }: { item: ItemOf<'statement'> }) {
  const circumstances = [item.when, item.where].filter((text) => text !== '').join(' · ');
  return (
    <div className="t-statement">
      <SecretNotes notes={item.secrecy} />
      <p className="t-statement-source">
        <Tag>{[item.source, small(item.certainty)].filter((text) => text !== '').join(', ')}</Tag>
        {circumstances === '' ? null : <span className="t-quiet">{circumstances}</span>}
      </p>
      <p className="t-reading-prose">{item.text}</p>
    </div>
  );
}

function QuoteView({ item }: { item: ItemOf<'quote'> }) {
  return (
    <figure className="t-quote">
      <SecretNotes notes={item.secrecy} />
      {item.question === '' ? null : <p className="t-quiet">Fråga: {item.question}</p>}
      <blockquote>{item.text}</blockquote>
      <figcaption>
        <Tag>Barnets ord</Tag>
        {item.context === '' ? null : <span>{item.context}</span>}
      </figcaption>
    </figure>
  );
}

function GroupView({ item, level }: { item: ItemOf<'group'>; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h3' : 'h4';
  return (
    <div className="t-reading-group">
      <Heading>{item.title}</Heading>
      <SecretNotes notes={item.secrecy} />
      <ReadingItems items={item.items} level={3} />
    </div>
  );
}

function Value({ value }: { value: ReadingValue }) {
  switch (value.state) {
    case 'value':
      return value.text;
    case 'empty':
      return <span className="t-value-empty">Inte ifyllt</span>;
    case 'missing':
      return <span className="t-value-missing">{value.text}</span>;
    case 'masked':
      return <span className="t-value-masked">{value.text}</span>;
  }
}

function small(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}
