import type { AnnexReading } from '@tidig/domain/reading/reading.ts';
import { Facts } from './facts.tsx';
import { Notice } from './notice.tsx';
import './reading-view.css';

/** What should not be shown to someone, apart from the report and marked as such. */
export function AnnexView({ annex, level = 2 }: { annex: AnnexReading; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="t-reading t-annex">
      <Notice kind="warning" title={<Heading>{annex.title}</Heading>}>
        <p>Nämnden avgör själv vad som lämnas ut.</p>
      </Notice>
      {annex.items.map((item, index) => (
        <div key={index} className="t-statement">
          <p className="t-reading-label">{item.label}</p>
          <p className="t-reading-prose">{item.text}</p>
          <Facts
            rows={[
              { label: 'Bör inte visas för', value: item.from },
              { label: 'Varför', value: item.why },
            ]}
          />
        </div>
      ))}
    </section>
  );
}
