import type { Banner, Reading, ReadingItem, ReadingSection, ReadingValue } from '@tidig/domain/reading/reading.ts';
import { Fragment } from 'react';
import { StatusMark } from './status-mark.tsx';
import { Tag } from './tag.tsx';
import './reading-view.css';

type ReadingViewProps = {
  reading: Reading;
  /** Level of the section headings; 2 directly under the page's h1. */
  level?: 2 | 3;
};

/** A report in one column, as its reader may see it. Draws what the reading says and decides nothing. */
export function ReadingView({ reading, level = 2 }: ReadingViewProps) {
  return (
    <div className="t-reading">
      {reading.banners.map((banner) => (
        <BannerView key={`${banner.kind} ${banner.title}`} banner={banner} />
      ))}
      {reading.sections.map((section) => (
        <SectionView key={section.id} section={section} level={level} />
      ))}
      <MissingView missing={reading.missing} level={level} />
    </div>
  );
}

function BannerView({ banner }: { banner: Banner }) {
  const urgent = banner.kind === 'urgent';
  return (
    <div className={`t-reading-banner t-reading-banner-${banner.kind}`}>
      <p>
        <StatusMark kind={urgent ? 'danger' : banner.kind === 'visitor-safety' ? 'attention' : 'waiting'}>{banner.title}</StatusMark>
      </p>
      {banner.text === '' ? null : <p>{banner.text}</p>}
    </div>
  );
}

function SectionView({ section, level }: { section: ReadingSection; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="t-reading-section" aria-labelledby={`reading-${section.id}`}>
      <Heading id={`reading-${section.id}`}>{section.title}</Heading>
      <Items items={section.items} level={level} />
    </section>
  );
}

/** Facts that follow each other share one list, so that their values line up. */
function Items({ items, level }: { items: readonly ReadingItem[]; level: 2 | 3 }) {
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
      <p>{item.text}</p>
    </div>
  );
}

function StatementView({ item }: { item: ItemOf<'statement'> }) {
  const circumstances = [item.when, item.where].filter((text) => text !== '').join(' · ');
  return (
    <div className="t-statement">
      <p className="t-statement-source">
        <Tag>{[item.source, item.certainty].filter((text) => text !== '').join(', ')}</Tag>
        {circumstances === '' ? null : <span className="t-quiet">{circumstances}</span>}
      </p>
      <p className="t-reading-prose">{item.text}</p>
    </div>
  );
}

function QuoteView({ item }: { item: ItemOf<'quote'> }) {
  return (
    <figure className="t-quote">
      {item.question === '' ? null : <p className="t-quiet">Fråga: {item.question}</p>}
      <blockquote>{item.text}</blockquote>
      <figcaption>
        <Tag>Barnets ord</Tag> {item.context}
      </figcaption>
    </figure>
  );
}

function GroupView({ item, level }: { item: ItemOf<'group'>; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h3' : 'h4';
  return (
    <div className="t-reading-group">
      <Heading>{item.title}</Heading>
      <Items items={item.items} level={3} />
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

function MissingView({ missing, level }: { missing: Reading['missing']; level: 2 | 3 }) {
  if (missing.length === 0) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="t-reading-section" aria-labelledby="reading-missing">
      <Heading id="reading-missing">Uppgifter som saknas</Heading>
      <dl className="t-facts">
        {missing.map((row) => (
          <Fragment key={row.label}>
            <dt>{row.label}</dt>
            <dd>{row.reason}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
