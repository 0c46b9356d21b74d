import { Button } from '@digdir/designsystemet-react';
import { Component, type ReactNode, Suspense } from 'react';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { forgetFailedParts } from './lazy-part.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

/**
 * Around one step of a draft. A step that cannot be drawn, or fetched, takes nothing with it: the text lives outside, is saved as ever,
 * and the other steps go on working.
 */
export class PartBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  tryAgain = (): void => {
    forgetFailedParts();
    this.setState({ failed: false });
  };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  /** Another step is shown: coming back is a new try. */
  override componentWillUnmount(): void {
    if (this.state.failed) forgetFailedParts();
  }

  override render(): ReactNode {
    if (!this.state.failed) return <Suspense fallback={<Loading what="steget" />}>{this.props.children}</Suspense>;
    return (
      <>
        <PageHeading>Den här delen kunde inte visas</PageHeading>
        <Notice kind="warning" role="alert">
          <p>Det du har skrivit finns kvar. Försök igen, eller gå till ett annat steg så länge.</p>
          <Button variant="secondary" onClick={this.tryAgain}>
            Försök igen
          </Button>
        </Notice>
      </>
    );
  }
}
