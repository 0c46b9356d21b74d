import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './list.module.css';

export function NewReportLink(): ReactNode {
  return (
    <Button asChild className={styles.newReport}>
      <Link to="/anmalningar/ny">Ny anmälan</Link>
    </Button>
  );
}
