import type { ReactNode } from 'react';
import { AnnexView } from '../ui/annex-view.tsx';
import { ReadingView } from '../ui/reading-view.tsx';
import { Attachments } from './attachments.tsx';
import type { ReceivedReport } from './intake-api.ts';
import styles from './intake.module.css';
import { PrintPanel } from './print-panel.tsx';
import { VaultPanel } from '../vault/vault-panel.tsx';
import { contextOf, readingOf } from './report-reading.ts';

/** Where a supplement says that it has become urgent. */
const urgencyPaths: readonly string[] = ['triage.immediateDanger', 'risk.protectToday', 'measures.actions'];

/** A supplement: what is new first, then the whole text as it is now, folded away. */
export function SupplementText({ report }: { readonly report: ReceivedReport }): ReactNode {
  const read = readingOf(report.parts, contextOf(report), report.changed);
  if (!read) return <p>Sidan är äldre än servern. Ladda om den.</p>;
  const { sections } = read.reading;
  const newlyUrgent = report.changed.some((path) => urgencyPaths.includes(path));
  const urgent = read.reading.banners.filter(({ kind }) => newlyUrgent && kind === 'urgent');
  const [news, whole] = [sections.filter(({ id }) => id === 'news'), sections.filter(({ id }) => id !== 'news')];
  return (
    <div className={`t-stack ${styles.opened}`}>
      <VaultPanel report={report} />
      {news.length === 0 ? <p>Avsändaren har inte skrivit vad som är nytt, och inget skiljer sig från det som skickades förut.</p> : null}
      <ReadingView reading={{ ...read.reading, banners: urgent, sections: news, missing: [] }} level={3} />
      <Attachments report={report} />
      <details className={styles.fold}>
        <summary>Hela texten som den är nu</summary>
        <ReadingView
          reading={{
            ...read.reading,
            banners: read.reading.banners.filter((banner) => banner.kind !== 'follows' && !urgent.includes(banner)),
            sections: whole,
          }}
          level={3}
        />
      </details>
      {read.annex ? <AnnexView annex={read.annex} level={3} /> : null}
      <PrintPanel report={report} hasAnnex={read.annex !== null} what="kompletteringen" />
    </div>
  );
}
