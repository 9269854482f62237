import { Component, type ReactNode } from 'react';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/locale.tsx';

/** Where something breaks that should not, she reads a sentence instead of an empty panel. */
export class Catch extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useTranslate();
  return (
    <Banner
      tone="error"
      actions={
        <Button variant="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      }
    >
      {t('unexpected')}
    </Banner>
  );
}
