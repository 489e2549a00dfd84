import { Button, Result } from 'antd';
import { Component, type ReactNode } from 'react';
import { type Text, useText } from './texts.ts';

/** Catches a fault of the window itself, says that nothing in the office is lost, and offers a way on. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  const t = useText();
  return <Boundary t={t}>{children}</Boundary>;
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly t: Text;
}

class Boundary extends Component<BoundaryProps, { readonly fault: string | null }> {
  override state: { readonly fault: string | null } = { fault: null };

  static getDerivedStateFromError(error: unknown): { readonly fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override componentDidMount(): void {
    window.addEventListener('unhandledrejection', this.#handleRejection);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('unhandledrejection', this.#handleRejection);
  }

  override render(): ReactNode {
    const { t, children } = this.props;
    if (this.state.fault === null) return children;
    return (
      <main className="app-fault">
        <Result
          status="warning"
          title={t('fault.title')}
          subTitle={t('fault.text')}
          extra={[
            <Button key="again" type="primary" onClick={() => window.location.reload()}>
              {t('fault.reload')}
            </Button>,
            <Button key="on" onClick={this.#goOn}>
              {t('fault.goOn')}
            </Button>,
          ]}
        >
          <details>
            <summary>{t('fault.details')}</summary>
            <pre>{this.state.fault}</pre>
          </details>
        </Result>
      </main>
    );
  }

  readonly #handleRejection = (event: PromiseRejectionEvent): void => {
    this.setState(Boundary.getDerivedStateFromError(event.reason));
  };

  readonly #goOn = (): void => {
    window.location.hash = '#/today';
    this.setState({ fault: null });
  };
}
