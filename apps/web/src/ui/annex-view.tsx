import type { AnnexItem, AnnexReading } from '@tidig/domain/reading/reading.ts';
import type { ReactNode } from 'react';
import { Facts } from './facts.tsx';
import { SecretNotes } from './secret-notes.tsx';
import { StatusMark } from './status-mark.tsx';
import './annex-view.css';

type AnnexViewProps = {
  readonly annex: AnnexReading;
  /** Level of its heading; 2 directly under the page's h1. Inside another text (3) it is no landmark: there may be several of the same name. */
  readonly level?: 2 | 3;
  /** What can be done with it, last in the document. */
  readonly children?: ReactNode;
};

/** What should not be shown to someone: a sheet of its own, apart from the report, that says itself what it is and who decides. */
export function AnnexView({ annex, level = 2, children }: AnnexViewProps) {
  const [Heading, GroupHeading] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  return (
    <section className="t-sheet t-annex" {...(level === 2 ? { 'aria-label': annex.title } : {})}>
      <header className="t-annex-top">
        <p>
          <StatusMark kind="attention">Eget dokument</StatusMark>
        </p>
        <Heading>{annex.title}</Heading>
        <p className="t-annex-subject">{annex.subject}</p>
      </header>
      <p className="t-annex-about">{annex.about}</p>
      <SecretNotes notes={annex.secrecy} />
      {annex.groups.map(({ title, items }) => (
        <section key={title} className="t-annex-group">
          <GroupHeading>{title}</GroupHeading>
          {items.map((item) => (
            <ItemView key={item.title} item={item} level={level} />
          ))}
        </section>
      ))}
      {children}
    </section>
  );
}

/** One item: what is written, and beside it for whom it is not, and why. */
function ItemView({ item: { title, lines, from, why, secrecy }, level }: { readonly item: AnnexItem; readonly level: 2 | 3 }) {
  const Heading = level === 2 ? 'h4' : 'h5';
  const labelled = lines.filter(({ label }) => label !== '');
  return (
    <div className="t-annex-item">
      <Heading>{title}</Heading>
      <SecretNotes notes={secrecy} />
      {lines.map(({ label, text }, index) =>
        label === '' ? (
          <p key={index} className="t-reading-prose">
            {text}
          </p>
        ) : null,
      )}
      {labelled.length > 0 && <Facts rows={labelled.map(({ label, text }) => ({ label, value: text }))} />}
      <div className="t-annex-from">
        <Facts rows={[{ label: 'Bör inte visas för', value: from }, ...(why === '' ? [] : [{ label: 'Varför', value: why }])]} />
      </div>
    </div>
  );
}
