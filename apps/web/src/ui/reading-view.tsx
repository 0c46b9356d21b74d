import type { Banner, Reading, ReadingSection } from '@tidig/domain/reading/reading.ts';
import { ReadingItems } from './reading-items.tsx';
import { StatusMark, type StatusKind } from './status-mark.tsx';
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

/** Red only for what is urgent; a filled shape for what changes how one acts, a hollow one for what changes how one reads. */
const bannerMarks = {
  urgent: 'danger',
  'visitor-safety': 'attention',
  wait: 'attention',
  protected: 'attention',
  identity: 'waiting',
  annex: 'waiting',
  follows: 'waiting',
  'more-to-come': 'waiting',
  'secrecy-mark': 'attention',
} as const satisfies Record<Banner['kind'], StatusKind>;

function BannerView({ banner }: { banner: Banner }) {
  return (
    <div className={`t-reading-banner t-reading-banner-${banner.kind}`}>
      <p>
        <StatusMark kind={bannerMarks[banner.kind]}>{banner.title}</StatusMark>
      </p>
      {banner.text === '' ? null : <p>{banner.text}</p>}
    </div>
  );
}

function SectionView({ section, level }: { section: ReadingSection; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    // Not a landmark: a report has a dozen of these, and beside an earlier report each would be there twice. The heading is enough.
    <section className="t-reading-section">
      <Heading>{section.title}</Heading>
      <ReadingItems items={section.items} level={level} />
    </section>
  );
}

/** What was left out, by reason: most of it shares one, and a list of labels is read faster than a table of equal answers. */
function MissingView({ missing, level }: { missing: Reading['missing']; level: 2 | 3 }) {
  if (missing.length === 0) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="t-reading-section">
      <Heading>Uppgifter som saknas</Heading>
      {[...Map.groupBy(missing, (row) => row.reason)].map(([reason, rows]) => (
        <div key={reason}>
          <p className="t-reading-label">{capital(reason)}</p>
          <ul className="t-reading-missing">
            {rows.map((row, index) => (
              <li key={index}>{row.label}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
