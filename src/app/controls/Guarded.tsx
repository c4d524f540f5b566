import { Component, type ReactNode, Suspense } from 'react';
import { ui } from '../i18n/useUi.ts';
import { preferences } from '../preferences.ts';

/** One broken panel says so, one that is still on its way is waited for; the others go on. */
export class Guarded extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return <Suspense>{this.props.children}</Suspense>;
    const t = ui(preferences.getState().language);
    return (
      <p className="hint" role="alert">
        {t('failed.panel')}{' '}
        <button type="button" className="link" onClick={() => this.setState({ failed: false })}>
          {t('failed.again')}
        </button>
      </p>
    );
  }
}
